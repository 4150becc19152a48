import type { EventOf, ProgressEvent } from "./event.ts";
import { merge } from "./merge.ts";

/** An answer that shows what was known: given before any feedback of that sitting. */
export type FirstTry = EventOf<"answered">;

/** Answers to one question within this time of one another belong to one sitting. */
const SITTING = 30 * 60_000;

/**
 * The first tries among all answers, in the order of (time, id): the first answer to a question, to a
 * new variant of a drill, or after half an hour without an answer to it. What follows within a
 * sitting was answered with the feedback in view.
 */
export function firstTries(events: Iterable<ProgressEvent>): FirstTry[] {
  const last = new Map<string, FirstTry>();
  const firsts: FirstTry[] = [];
  for (const event of merge(events)) {
    if (event.kind !== "answered") continue;
    const { question, seed } = event.data;
    const before = last.get(question);
    last.set(question, event);
    const isNew =
      before === undefined || before.data.seed !== seed || event.time - before.time >= SITTING;
    if (isNew) firsts.push(event);
  }
  return firsts;
}
