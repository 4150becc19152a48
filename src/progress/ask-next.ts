import type { ProgressEvent } from "./event.ts";

/** What is asked next of what waits: the first of another objective than the last one, while there is one. */
export function nextToAsk<Item extends { objective: string }>(
  waiting: readonly Item[],
  last: string | null,
): Item | undefined {
  return waiting.find(({ objective }) => objective !== last) ?? waiting[0];
}

/** One item of each objective, then a second of each, and so on; otherwise in the order given. */
export function inTurns<Item extends { objective: string }>(items: readonly Item[]): Item[] {
  const seen = new Map<string, number>();
  return items
    .map((item) => {
      const turn = seen.get(item.objective) ?? 0;
      seen.set(item.objective, turn + 1);
      return { item, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ item }) => item);
}

/** The variant that stands in the lesson, with its answer on paper. */
const IN_THE_LESSON = 1;

/** A seed from which a drill was never asked before. */
export function freshSeed(events: Iterable<ProgressEvent>, drill: string): number {
  const used = new Set([IN_THE_LESSON]);
  for (const event of events)
    if (event.kind === "answered" && event.data.question === drill && event.data.seed !== undefined)
      used.add(event.data.seed);
  let seed = IN_THE_LESSON;
  while (used.has(seed)) seed++;
  return seed;
}
