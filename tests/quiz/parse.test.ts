import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  collectQuestions,
  parseQuestions,
  type Kind,
  type Question,
} from "../../src/quiz/index.ts";
import { LESSON } from "./examples.ts";

/** The questions of a kind; some kinds share a type. */
type Of<K extends Kind, Q = Question> = Q extends { kind: infer Kinds }
  ? K extends Kinds
    ? Q
    : never
  : never;

const { questions, references, problems } = parseQuestions(LESSON, "lesson.mdx");
const of = <K extends Kind>(kind: K) =>
  questions
    .map(({ question }) => question)
    .find((question): question is Of<K> => question.kind === kind)!;

test("a lesson with one question of each kind has no problem", () => {
  expect(problems).toEqual([]);
  expect(questions.map(({ question }) => question.id)).toEqual([
    "bias-zero-input",
    "where-droppable",
    "z-by-hand",
    "pipeline-order",
    "count-roughly",
    "roles",
    "which-is-which",
    "shapes",
    "review-1",
  ]);
  expect(references).toEqual([
    { id: "bias-zero-input", file: "lesson.mdx", line: LESSON.split("\n").length - 1 },
  ]);
});

test("file and line lead to the tag", () => {
  const line = LESSON.split("\n").findIndex((text) => text.includes("bias-zero-input")) + 1;
  expect(questions[0]).toMatchObject({ file: "lesson.mdx", line });
});

test("a choice has its stem, options, feedback, misconceptions, explanation and hints", () => {
  expect(of("choice")).toMatchObject({
    objective: "bias-by-hand",
    stem: "A tanh unit without a bias sees the input $0$. What can its output be?",
    options: [
      {
        text: "Only 0, whatever its weight",
        right: true,
        feedback: { text: "The weighted sum is 0, and $\\tanh 0 = 0$." },
      },
      {
        text: "Anything between −1 and 1",
        right: false,
        feedback: {
          text: "That is the range over all inputs.\n\nAt 0 the weight has nothing to multiply.",
          misconception: "MC11",
        },
      },
      { text: "It depends on the\nweight", right: false },
    ],
    explanation: "Every odd function passes through the origin.",
    hints: ["What does the weight multiply?", "What is\n$\\tanh 0$?"],
  });
});

test("a number has its answer, tolerance, mistakes and a word for any other number", () => {
  expect(of("number")).toMatchObject({
    answer: -0.5,
    within: 0.01,
    explanation: "$2 \\cdot 0.5 - 1.5 = -0.5$.",
    mistakes: [
      { value: 1, feedback: { text: "You left the bias out.", misconception: "MC11" } },
      { value: -1.5, feedback: { misconception: "MC05" } },
    ],
    otherwise: { text: "Multiply first, then add the bias." },
  });
});

test("the items of an order stand in the right order", () => {
  const { items } = of("order");
  expect(items.map(({ text }) => text)).toEqual([
    "Forward pass",
    "Loss",
    "Backward pass",
    "Update",
  ]);
  expect(items[2]?.feedback.misconception).toBe("MC23");
});

test("an estimate has an axis and a word for each side", () => {
  expect(of("estimate")).toMatchObject({
    ...{ answer: 1e8, factor: 2, from: 1e5, to: 1e12 },
    tooLow: { text: "The table counts.", misconception: "MC27" },
    tooHigh: { text: "It counts once." },
  });
});

test("gaps leave the stem, with every spelling that fills them", () => {
  const { stem, blanks, words } = of("fill");
  expect(stem).toBe(
    "A weight **(1)**\u00a0______ its input, a bias **(2)**\u00a0______ the sum $z$.",
  );
  expect(blanks.map(({ accepted }) => accepted)).toEqual([["multiplies", "scales"], ["shifts"]]);
  expect(words).toMatchObject([{ text: "shifts", feedback: { misconception: "MC05" } }]);
});

test("a slash that belongs to what fills a gap is written with a backslash before it", () => {
  const text = LESSON.replace("[shifts]", "[shifts by -b\\/w/moves]");
  const [question] = parseQuestions(text, "lesson.mdx").questions.flatMap(({ question }) =>
    question.kind === "fill" ? [question] : [],
  );
  expect(question.blanks[1].accepted).toEqual(["shifts by -b/w", "moves"]);
});

test("items of a sort share targets, and each says why it belongs there", () => {
  const { items, targets } = of("sort");
  expect(targets.map(({ text }) => text)).toEqual(["chosen", "learned"]);
  const [chosen, learned] = targets.map(({ key }) => key);
  expect(items.map(({ target }) => target)).toEqual([chosen, learned, learned]);
  expect(items[0].feedback).toEqual({ text: "It steers.", misconception: "MC47" });
});

test("an essay has a model answer and a rubric whose points may say where to look", () => {
  expect(of("essay")).toMatchObject({
    explanation: "The sum is $z = Wx + b$.\n\nBoth get their gradient from the same $\\delta$.",
    points: [
      {
        text: "The weighted sum and the bias are added: $z = Wx + b$",
        where: "[The bowl](../how-they-interact/)",
      },
      { text: "Both share $\\delta$" },
    ],
  });
});

test("options keep their keys when they change places", () => {
  const turned = LESSON.replace(
    /( {2}- \[x\] Only 0.*\n.*\n)([\s\S]*?)\n( {2}- \[ \] It)/,
    "$2$1$3",
  );
  const [first] = parseQuestions(turned, "lesson.mdx").questions;
  const keys = (question: Question | undefined) =>
    question?.kind === "choice" ? question.options.map(({ key }) => key).sort() : [];
  expect(first?.question).not.toEqual(questions[0]?.question);
  expect(keys(first?.question)).toEqual(keys(questions[0]?.question));
});

test("all lessons together give every question by its id", () => {
  const all = collectQuestions([
    ["a.mdx", LESSON],
    ["b.mdx", '<Quiz id="z-by-hand" />\n'],
  ]);
  expect(all.size).toBe(questions.length);
  expect(all.get("z-by-hand")?.file).toBe("a.mdx");
});

test("what the README says how to write can be written", () => {
  const readme = readFileSync(new URL("../../src/quiz/README.md", import.meta.url), "utf8");
  const examples = [...readme.matchAll(/```text\n([\s\S]*?)```/g)].map(([, example]) => example);
  const parsed = parseQuestions(examples.join("\n"), "README.md");
  expect(parsed.problems).toEqual([]);
  expect(parsed.questions.map(({ question }) => question.kind)).toEqual([
    "choice",
    "number",
    "estimate",
    "fill",
    "sort",
    "order",
    "essay",
  ]);
});
