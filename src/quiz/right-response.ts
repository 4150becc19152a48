import { pair } from "./grade-pairs.ts";
import type { Question } from "./question.ts";
import type { Response } from "./response.ts";

/** A response to which `grade` says right. An essay has none of its own: every point ticked, and no text. */
export function rightResponse(question: Question): Response {
  switch (question.kind) {
    case "choice":
      return question.options.find(({ right }) => right)?.key ?? null;
    case "choices":
      return question.options.filter(({ right }) => right).map(({ key }) => key);
    case "number":
    case "estimate":
      return String(question.answer);
    case "fill":
      return question.blanks.map(({ accepted }) => accepted[0]);
    case "sort":
    case "match":
      return question.items.map(({ key, target }) => pair(key, target));
    case "order":
      return question.items.map(({ key }) => key);
    case "essay":
      return { text: "", points: question.points.map(({ key }) => key) };
  }
}
