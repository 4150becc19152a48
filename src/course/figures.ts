import { withSeed, type Experiment, type Experiments } from "#experiments";

const sources = import.meta.glob<string>("/content/*/*/*/index.mdx", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** A figure of a lesson, and what it trains where it takes up the experiments of a link. */
export interface LinkedFigure {
  of: string;
  experiments: Experiment[];
}

/** How many of the experiments in its tag a view trains side by side; of none, no link opens it. */
const TAKES: Record<string, number> = {
  patients: 2,
  pairs: 2,
  thirtyLayers: 2,
  twoStarts: 2,
  walk: 2,
  fog: 0,
  tape: 0,
  startMap: 0,
  spike: 0,
};

/** The first figure of a lesson's folder that shows one of some experiments, at a seed. */
export function figureOf(
  folder: string,
  names: string[],
  experiments: Experiments,
  seed: number,
): LinkedFigure | null {
  const source = sources[`/${folder}/index.mdx`] ?? "";
  for (const [tag] of source.matchAll(/<Experiment\b[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
    const shown = [attribute("of"), attribute("beside")].slice(0, TAKES[attribute("view")] ?? 1);
    if (shown.length === 0 || !shown.every((name) => names.includes(name))) continue;
    return { of: shown[0], experiments: shown.map((name) => withSeed(experiments[name], seed)) };
  }
  return null;
}
