import type { EventOf, ProgressEvent } from "./event.ts";
import { merge } from "./merge.ts";
import { isOfWorked } from "./worked-name.ts";

/** An answer that shows what was known: given before any feedback of that sitting. */
export type FirstTry = EventOf<"answered">;

/** Answers to one question within this time of one another belong to one sitting. */
const SITTING = 30 * 60_000;

/**
 * The first tries among all answers, in the order of (time, id): the first answer to a question, to a
 * new variant of a drill, or after half an hour without an answer to it. What follows within a
 * sitting was answered with the feedback in view. Ticking the points of an essay judges the same
 * attempt again: it stands where it was given, with the last judgement. The steps of a worked example
 * are no questions and are left out.
 */
export function firstTries(events: Iterable<ProgressEvent>): FirstTry[] {
  const sittings = new Map<string, { last: FirstTry; first: number }>();
  const firsts: FirstTry[] = [];
  for (const event of merge(events)) {
    if (event.kind !== "answered" || isOfWorked(event.data.question)) continue;
    const { question, seed } = event.data;
    const sitting = sittings.get(question);
    const isNew =
      sitting === undefined ||
      sitting.last.data.seed !== seed ||
      event.time - sitting.last.time >= SITTING;
    if (isNew) {
      sittings.set(question, { last: event, first: firsts.push(event) - 1 });
      continue;
    }
    sitting.last = event;
    const first = firsts[sitting.first];
    if (isJudgedAgain(first, event)) firsts[sitting.first] = { ...first, data: event.data };
  }
  return firsts;
}

function isJudgedAgain(first: FirstTry, { data }: FirstTry): boolean {
  const { response, attempt } = data;
  return attempt === first.data.attempt && typeof response === "object" && "points" in response;
}
