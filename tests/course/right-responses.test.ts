import { expect, test } from "vitest";
import { everyQuestion } from "../../src/course/questions.ts";
import { grade, rightResponse } from "../../src/quiz/index.ts";

test.each(everyQuestion().map(({ question }) => [question.id, question] as const))(
  "what is printed as the answer to %s is graded as right",
  (_, question) => {
    expect(grade(question, rightResponse(question)).verdict).toBe("right");
  },
);
