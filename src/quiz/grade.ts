import type { Feedback, Question } from "./question.ts";
import { readings } from "./read-number.ts";

export type Verdict = "right" | "partial" | "wrong" | "empty";

/** What the reader wrote and which points of the rubric they found in it. */
export interface EssayResponse {
  text: string;
  points: string[];
}

/**
 * choice: the key of an option; choices: keys; number: the text as typed; order: all keys in the reader's order;
 * essay: text and ticked points; null: nothing yet.
 */
export type Response = string | string[] | EssayResponse | null;

/** `feedback` lists the keys whose feedback is due (see `feedbackOf`). */
export interface Grade {
  verdict: Verdict;
  feedback: string[];
  /** Something was typed, but not a number. */
  unreadable?: true;
}

/** Keys of a number's feedback beside those of its mistakes. */
export const OTHERWISE = "otherwise";

const EMPTY: Grade = { verdict: "empty", feedback: [] };

/**
 * Judges a response. An empty one, or one that does not fit the question (its option is gone), is `empty`, not wrong.
 * choices: `partial` when a right option is ticked but the set is not the right one.
 * essay: `right` when every point is ticked, else `partial`: its reader is the judge.
 */
export function grade(question: Question, response: Response): Grade {
  switch (question.kind) {
    case "choice": {
      const chosen = question.options.find(({ key }) => key === response);
      return chosen ? { verdict: verdict(chosen.right), feedback: [chosen.key] } : EMPTY;
    }
    case "choices": {
      const ticked = question.options.filter(({ key }) => has(response, key));
      if (ticked.length === 0) return EMPTY;
      const isRight = question.options.every((option) => option.right === ticked.includes(option));
      const some = ticked.some(({ right }) => right) ? "partial" : "wrong";
      return { verdict: isRight ? "right" : some, feedback: ticked.map(({ key }) => key) };
    }
    case "number": {
      if (typeof response !== "string" || response.trim() === "") return EMPTY;
      const read = readings(response, question.unit);
      if (read.length === 0) return { ...EMPTY, unreadable: true };
      const near = (value: number) => read.some((x) => isWithin(x, value, question.within));
      if (near(question.answer)) return { verdict: "right", feedback: [] };
      const mistake = question.mistakes.find(({ value }) => near(value));
      return { verdict: "wrong", feedback: [mistake?.key ?? OTHERWISE] };
    }
    case "order": {
      const keys = question.items.map(({ key }) => key);
      if (!Array.isArray(response) || response.length !== keys.length) return EMPTY;
      if (!keys.every((key) => response.includes(key))) return EMPTY;
      const due = keys.find((key, i) => response[i] !== key);
      return { verdict: verdict(due === undefined), feedback: due === undefined ? [] : [due] };
    }
    case "essay": {
      if (response === null || typeof response === "string" || Array.isArray(response))
        return EMPTY;
      const ticked = question.points.filter(({ key }) => response.points.includes(key));
      if (response.text.trim() === "" && ticked.length === 0) return EMPTY;
      return {
        verdict: ticked.length === question.points.length ? "right" : "partial",
        feedback: [],
      };
    }
  }
}

/** The feedback behind a key of `Grade.feedback`, or undefined where the key names none. */
export function feedbackOf(question: Question, key: string): Feedback | undefined {
  switch (question.kind) {
    case "choice":
    case "choices":
      return question.options.find((option) => option.key === key)?.feedback;
    case "number":
      if (key === OTHERWISE) return question.otherwise;
      return question.mistakes.find((mistake) => mistake.key === key)?.feedback;
    case "order":
      return question.items.find((item) => item.key === key)?.feedback;
    case "essay":
      return undefined;
  }
}

/** |x − value| ≤ within, with room for the last bits of a decimal that binary cannot hold. */
export function isWithin(x: number, value: number, within: number): boolean {
  return Math.abs(x - value) <= within + 1e-9 * Math.max(1, Math.abs(value));
}

function verdict(isRight: boolean): Verdict {
  return isRight ? "right" : "wrong";
}

function has(response: Response, key: string): boolean {
  return Array.isArray(response) && response.includes(key);
}
