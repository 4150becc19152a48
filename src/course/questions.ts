import { collectQuestions, nearest, type Placed } from "#quiz";
import { lessonOf } from "./lesson-of.ts";
import { sources } from "./sources.ts";

let read: Map<string, Placed> | undefined;

/** All questions of the lessons and guides by id. Throws a QuestionError that names every wrong one. */
function allQuestions(): Map<string, Placed> {
  return (read ??= collectQuestions(sources));
}

/**
 * The question with an id, and where it is written. `place` names the page that asks, for the message.
 * Only the build can read sources, so this stays out of the room's index.
 */
export function findQuestion(id: string | undefined, place: string): Placed {
  const questions = allQuestions();
  const placed = questions.get(id ?? "");
  if (placed) return placed;
  const near = nearest(id ?? "", questions.keys());
  throw new Error(
    `${place}: found <Quiz id="${id ?? ""}">, expected the id of a question in content.` +
      (near ? ` Did you mean "${near}"?` : ""),
  );
}

/** Every question with the place where it is written, in the order of the files. */
export function everyQuestion(): Placed[] {
  return [...allQuestions().values()];
}

/** The ids of the questions that stand in a lesson, in the order of its text. */
export function questionsOf(slug: string): string[] {
  return everyQuestion()
    .filter(({ file }) => lessonOf(file) === slug)
    .map(({ question }) => question.id);
}
