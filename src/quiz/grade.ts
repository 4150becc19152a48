import { ABOVE, BELOW, gradeEstimate } from "./grade-estimate.ts";
import { gradeFill } from "./grade-fill.ts";
import { gradePairs } from "./grade-pairs.ts";
import type { Feedback, Question } from "./question.ts";
import { readings } from "./read-number.ts";
import type { Response } from "./response.ts";
import { isWithin } from "./within.ts";
import { EMPTY, OTHERWISE, verdictOf, type Grade } from "./verdict.ts";

/**
 * Judges a response. An empty one, or one that does not fit the question (its option is gone), is `empty`, not wrong.
 * choices: `partial` when a right option is ticked but the set is not the right one.
 * essay: `right` when every point is ticked, else `partial`: its reader is the judge.
 */
export function grade(question: Question, response: Response): Grade {
  switch (question.kind) {
    case "choice": {
      const chosen = question.options.find(({ key }) => key === response);
      return chosen ? { verdict: verdictOf(chosen.right), feedback: [chosen.key] } : EMPTY;
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
    case "estimate":
      return gradeEstimate(question, response);
    case "fill":
      return gradeFill(question, response);
    case "sort":
    case "match":
      return gradePairs(question, response);
    case "order": {
      const keys = question.items.map(({ key }) => key);
      if (!Array.isArray(response) || response.length !== keys.length) return EMPTY;
      if (!keys.every((key) => response.includes(key))) return EMPTY;
      const due = keys.find((key, i) => response[i] !== key);
      return { verdict: verdictOf(due === undefined), feedback: due === undefined ? [] : [due] };
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
    case "estimate":
      return key === BELOW ? question.tooLow : key === ABOVE ? question.tooHigh : undefined;
    case "fill":
      if (key === OTHERWISE) return question.otherwise;
      return question.words.find((word) => word.key === key)?.feedback;
    case "order":
    case "sort":
    case "match":
      return question.items.find((item) => item.key === key)?.feedback;
    case "essay":
      return undefined;
  }
}

function has(response: Response, key: string): boolean {
  return Array.isArray(response) && response.includes(key);
}
