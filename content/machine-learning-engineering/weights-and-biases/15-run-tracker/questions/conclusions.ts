import { defineDrill, oneOf, whole, type Drill } from "#quiz";

const KINDS = ["apart", "overlap"] as const;

interface Bundles {
  a: number[];
  b: number[];
}

const range = (losses: number[]) => [Math.min(...losses), Math.max(...losses)];
const shown = (losses: number[]) => losses.map((loss) => `$${loss.toFixed(2)}$`).join(", ");
const isApart = ({ a, b }: Bundles) => range(b)[1] < range(a)[0];

const VERDICTS = {
  apart: "B is better here: every run of it ends below every run of A",
  overlap: "Not settled: the ranges overlap, so more seeds are needed",
};

/** What two bundles of runs allow to be said. */
export const conclusions: Drill[] = [
  defineDrill({
    id: "what-is-licensed",
    objective: "write-conclusion",
    kind: "choice",
    draw: (random): Bundles => {
      const low = whole(random, 18, 30);
      const kind = oneOf(random, KINDS);
      const run = (from: number, to: number) => (low + whole(random, from, to)) / 100;
      if (kind === "apart")
        return {
          a: Array.from({ length: 5 }, () => run(14, 22)),
          b: Array.from({ length: 5 }, () => run(0, 5)),
        };
      // A has the best single run, and the wider spread.
      const a = [run(-6, -3), run(8, 20), ...Array.from({ length: 3 }, () => run(0, 10))];
      return { a, b: Array.from({ length: 5 }, () => run(0, 6)) };
    },
    stem: ({ a, b }) =>
      `Validation losses from the same five seeds. A: ${shown(a)}. B: ${shown(b)}. What do they allow you to say?`,
    right: (bundles) => VERDICTS[isApart(bundles) ? "apart" : "overlap"],
    because: (bundles) =>
      isApart(bundles)
        ? "The difference is larger than the whole spread of either. Five pairs of five go the same way."
        : "A reaches lowest and highest. What is typical of each has to be told from its spread first.",
    again: ({ a, b }) =>
      VERDICTS[b.every((loss) => a.every((other) => loss < other)) ? "apart" : "overlap"],
    wrong: {
      "the-other": {
        text: (bundles) => VERDICTS[isApart(bundles) ? "overlap" : "apart"],
        says: ({ a, b }) =>
          `A runs from ${range(a)[0].toFixed(2)} to ${range(a)[1].toFixed(2)}, B from ${range(b)[0].toFixed(2)} to ${range(b)[1].toFixed(2)}. Compare the ends.`,
      },
      "best-run": {
        misconception: "MC38",
        text: () => "A is better, if the best of its runs is kept and the others are left out",
        says: () => "The best of five says how lucky one run was. The next five may be without it.",
      },
    },
    solution: (bundles) => [
      `A runs from ${range(bundles.a)[0].toFixed(2)} to ${range(bundles.a)[1].toFixed(2)}, B from ${range(bundles.b)[0].toFixed(2)} to ${range(bundles.b)[1].toFixed(2)}.`,
      VERDICTS[isApart(bundles) ? "apart" : "overlap"],
    ],
  }),
];
