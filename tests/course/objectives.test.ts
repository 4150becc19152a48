import { expect, test } from "vitest";
import { allDrills } from "../../src/course/drills.ts";
import { findClaim, findExperiment } from "../../src/course/experiments.ts";
import {
  checkObjective,
  misconceptions,
  objectives,
  refutationOf,
} from "../../src/course/objectives.ts";
import { everyQuestion } from "../../src/course/questions.ts";
import type { Question } from "../../src/quiz/index.ts";

const drills = await allDrills();
const questions = everyQuestion().map(({ question }) => question);

function caughtBy(question: Question): (string | undefined)[] {
  switch (question.kind) {
    case "choice":
    case "choices":
      return question.options.map(({ feedback }) => feedback.misconception);
    case "number":
      return [...question.mistakes, question].map((of) =>
        "feedback" in of ? of.feedback.misconception : of.otherwise.misconception,
      );
    case "estimate":
      return [question.tooLow.misconception, question.tooHigh.misconception];
    case "fill":
      return [...question.words.map(({ feedback }) => feedback), question.otherwise].map(
        ({ misconception }) => misconception,
      );
    case "sort":
    case "match":
    case "order":
      return question.items.map(({ feedback }) => feedback.misconception);
    case "essay":
      return [];
  }
}

const caught = new Set([
  ...questions.flatMap(caughtBy),
  ...drills.flatMap(({ drill }) =>
    Object.values(drill.kind === "number" ? drill.slips : drill.wrong).map(
      ({ misconception }) => misconception,
    ),
  ),
]);

test("every question names an objective", () => {
  for (const { id, objective } of [...questions, ...drills.map(({ drill }) => drill)])
    checkObjective(objective, id);
});

test.each(objectives.map(({ id }) => id))(
  "the objective %s is asked by two questions or more",
  (id) => {
    const asking = [...questions, ...drills.map(({ drill }) => drill)];
    expect(asking.filter(({ objective }) => objective === id).length).toBeGreaterThanOrEqual(2);
  },
);

test.each(misconceptions.map(({ id, idea }) => [id, idea]))(
  "%s is caught by a distractor and refuted by a run: %s",
  (id) => {
    expect(caught).toContain(id);
    const { lesson, refutedBy } = misconceptions.find((one) => one.id === id)!;
    if ("claim" in refutedBy)
      expect(findClaim(refutedBy.claim, id).folder).toMatch(new RegExp(`-${lesson}$`));
    else findExperiment(lesson, refutedBy.figure, id);
  },
);

test("every misconception that a distractor names is in the list", () => {
  for (const id of caught) if (id !== undefined) refutationOf(id);
});

test("an unknown misconception or objective is answered with the nearest", () => {
  expect(() => refutationOf("MC99")).toThrow(/found the misconception MC99, expected one of/);
  const near = objectives[0].id.slice(0, -1);
  expect(() => checkObjective(near, "here")).toThrow(`Did you mean "${objectives[0].id}"?`);
});
