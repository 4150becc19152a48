import type { ProgressEvent } from "./event.ts";
import { firstTries, type FirstTry } from "./first-tries.ts";

/** How far a reader is with an objective; MASTERY_RULE says it in words. */
export type Mastery = "untried" | "begun" | "able" | "kept";

/** The rule, as readers see it. */
export const MASTERY_RULE =
  "Begun: a question of it was answered. Able: the last two first tries were right, at different questions or numbers." +
  " Kept: able, and right again at least a day later. A first try is an answer given before any feedback of that sitting.";

const DAY = 24 * 3_600_000;

/** The mastery of an objective from the first tries at its questions. */
export function masteryOf(questions: readonly string[], tries: readonly FirstTry[]): Mastery {
  const own = tries.filter(({ data }) => questions.includes(data.question));
  if (own.length === 0) return "untried";
  const [before, last] = own.slice(-2);
  if (!before || !last || !isRight(before) || !isRight(last)) return "begun";
  if (isSame(before, last) && last.time - before.time < DAY) return "begun";
  const streak = own.slice(own.findLastIndex((attempt) => !isRight(attempt)) + 1);
  return last.time - streak[0].time >= DAY ? "kept" : "able";
}

/** The mastery of each objective, by id. */
export function mastery(
  events: Iterable<ProgressEvent>,
  objectives: readonly { id: string; questions: readonly string[] }[],
): Map<string, Mastery> {
  const tries = firstTries(events);
  return new Map(objectives.map(({ id, questions }) => [id, masteryOf(questions, tries)]));
}

function isRight({ data }: FirstTry): boolean {
  return data.verdict === "right";
}

function isSame(a: FirstTry, b: FirstTry): boolean {
  return a.data.question === b.data.question && a.data.seed === b.data.seed;
}
