import type { EventOf } from "../../progress/index.ts";
import { grade, type NumberQuestion, type Verdict } from "../../quiz/index.ts";
import { TRIES } from "../quiz/tries.ts";

/** What was answered in one variant, step by step; `tries` counts those at the last of them. */
export interface Round {
  typed: readonly string[];
  tries: number;
}

/** A round in which nothing was answered yet. */
export const NEW_ROUND: Round = { typed: [], tries: 0 };

/** What an event says of the round of a variant: its response holds every step so far, the last one last. */
export function roundFrom(last: EventOf<"answered">["data"] | undefined, seed: number): Round {
  if (last?.seed !== seed || !Array.isArray(last.response)) return NEW_ROUND;
  return { typed: last.response, tries: last.attempt };
}

/** Where a round stands over the steps that are the reader's. */
export interface Standing {
  /** The verdict on each step that is done. */
  done: readonly Verdict[];
  /** What was typed for the step that is open and was wrong, or null. */
  wrong: string | null;
}

/** A step is done when it was answered right, or wrong twice; more than the questions ask for counts for nothing. */
export function standing({ typed, tries }: Round, questions: readonly NumberQuestion[]): Standing {
  const verdicts = typed
    .slice(0, questions.length)
    .map((answer, at) => grade(questions[at], answer).verdict);
  const isOpen = typed.length <= questions.length && verdicts.at(-1) !== "right" && tries < TRIES;
  if (!isOpen || typed.length === 0) return { done: verdicts, wrong: null };
  return { done: verdicts.slice(0, -1), wrong: typed.at(-1)! };
}

/** The round after one more answer to the step that is open. */
export function answered(round: Round, { done, wrong }: Standing, answer: string): Round {
  const typed = [...round.typed.slice(0, done.length), answer];
  return { typed, tries: wrong === null ? 1 : round.tries + 1 };
}
