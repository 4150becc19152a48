import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { parseQuestions, renderTexts, type Question as Asked } from "../../src/quiz/index.ts";
import { renderMarkdown } from "../../src/markdown/index.ts";
import { Question } from "../../src/widgets/quiz/Question.tsx";
import { LESSON } from "./examples.ts";

const refute = () => `<p><a href="/run/">The run that refutes it</a></p>`;

const questions = parseQuestions(LESSON, "lesson.mdx").questions.map(({ question }) => question);
const built = async (question: Asked) =>
  renderToString(<Question question={await renderTexts(question, renderMarkdown, refute)} />);

describe("without scripts", () => {
  test.each(questions.map((question) => [question.kind, question] as const))(
    "a question of kind %s can be read, and its feedback opens",
    async (_, question) => {
      const html = await built(question);
      expect(html).toContain("<details");
      expect(html).not.toMatch(/<(button|input|textarea|form)/);
    },
  );

  test("each option opens its own feedback", async () => {
    const html = await built(questions[0]!);
    expect(html.match(/<details data-option/g)).toHaveLength(3);
    expect(html).toContain("<b>Right.</b> The weighted sum is 0");
    expect(html).toContain("<b>Not quite.</b> That is the range over all inputs.");
  });

  test("a number tells the answer and what each mistake would have meant", async () => {
    const html = await built(questions[2]!);
    expect(html).toContain("<b>−0.5.</b>");
    expect(html).toContain("<b>If you have −1.5:</b> You multiplied the bias.");
  });
});

test("no reader sees a misconception id", async () => {
  for (const question of questions) {
    expect(JSON.stringify(await renderTexts(question, renderMarkdown, refute))).not.toMatch(/MC\d/);
  }
});

test("an idea is laid to a reader only where one answer alone hears it", async () => {
  const likely: Record<string, boolean[]> = {};
  for (const question of questions)
    await renderTexts(question, renderMarkdown, (_, isLikely) => {
      (likely[question.kind] ??= []).push(isLikely);
      return "";
    });
  expect(likely["choice"]).toContain(true);
  for (const kind of ["sort", "order"]) expect(likely[kind]).not.toContain(true);
});

test("feedback to a misconception ends in the way to the run that refutes it, other feedback does not", async () => {
  const html = await built(questions[0]!);
  expect(html.match(/The run that refutes it/g)).toHaveLength(1);
});

test("under a right option no idea is refuted, whatever its feedback names", async () => {
  const [question] = questions;
  const named = (text: string) => ({ text, misconception: "MC11" });
  if (question?.kind !== "choice") throw new Error("the first question is a choice");
  const options = question.options.map((option) => ({ ...option, feedback: named("Why.") }));
  const html = await built({ ...question, options });
  expect(html.match(/The run that refutes it/g)).toHaveLength(2);
});

test("formulas are set at build, inside options too", async () => {
  expect(await built(questions.find(({ kind }) => kind === "essay")!)).toContain('class="katex"');
});
