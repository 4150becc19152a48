import { columnOf, type SeedResult } from "#experiments";
import type { RunsRow } from "../../charts/RunsPicture.tsx";
import type { Evidence } from "../../course/evidence.ts";

/** The rows of a claim's picture: the build's random starts, those of the reader, and those of its limit. */
export function rowsOf(
  { certified, effect, failed, limit }: Evidence,
  fresh: SeedResult[],
): RunsRow[] {
  const [first] = certified.seeds;
  return [
    {
      name: "random starts of the build",
      values: columnOf(certified, effect),
      missed: failed.map((seed) => seed - first),
    },
    {
      name: "run here",
      values: fresh.map(({ values }) => values[effect] ?? NaN),
      missed: fresh.flatMap(({ holds }, index) => (holds ? [] : [index])),
      isFresh: true,
    },
    ...(limit ? [{ name: "its limit", values: columnOf(limit.runs, effect) }] : []),
  ];
}
