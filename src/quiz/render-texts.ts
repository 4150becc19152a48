import type { Feedback, Question } from "./question.ts";

/** Markdown to HTML; `inline` asks for no paragraph around it. */
export type Render = (source: string, options?: { inline?: boolean }) => string | Promise<string>;

/**
 * HTML that ends the feedback to a misconception: the idea in words, and the way to the run that refutes it.
 * `isLikely` where one answer alone hears it, which the idea leads to; an item that may be placed
 * wrongly in several ways, or a size that is off, has one that readers often hold.
 */
export type Refute = (misconception: string, isLikely: boolean) => string;

/** The same question with every text as HTML, and without the misconception ids, which no reader sees. */
export async function renderTexts<Q extends Question>(
  question: Q,
  render: Render,
  refute: Refute,
): Promise<Q>;
export async function renderTexts(
  question: Question,
  render: Render,
  refute: Refute,
): Promise<Question> {
  const block = async (text: string) => render(text);
  const inline = async (text: string) => render(text, { inline: true });
  const explanation = question.explanation && { explanation: await block(question.explanation) };
  const feedback = async ({ text, misconception }: Feedback, isRight = false) => ({
    text: (await block(text)) + (misconception && !isRight ? refute(misconception, true) : ""),
  });
  const often = async ({ text, misconception }: Feedback) => ({
    text: (await block(text)) + (misconception ? refute(misconception, false) : ""),
  });
  const asked = {
    stem: await block(question.stem),
    hints: await Promise.all(question.hints.map(block)),
  };
  switch (question.kind) {
    case "choice":
    case "choices": {
      const options = question.options.map(async (option) => ({
        ...option,
        text: await inline(option.text),
        feedback: await feedback(option.feedback, option.right),
      }));
      return { ...question, ...asked, options: await Promise.all(options), ...explanation };
    }
    case "number": {
      const mistakes = question.mistakes.map(async (mistake) => ({
        ...mistake,
        feedback: await feedback(mistake.feedback),
      }));
      return {
        ...question,
        ...asked,
        mistakes: await Promise.all(mistakes),
        otherwise: await feedback(question.otherwise),
        explanation: await block(question.explanation),
      };
    }
    case "estimate":
      return {
        ...question,
        ...asked,
        tooLow: await often(question.tooLow),
        tooHigh: await often(question.tooHigh),
        explanation: await block(question.explanation),
      };
    case "fill": {
      const words = question.words.map(async (word) => ({
        ...word,
        feedback: await feedback(word.feedback),
      }));
      return {
        ...question,
        ...asked,
        words: await Promise.all(words),
        otherwise: await feedback(question.otherwise),
        explanation: await block(question.explanation),
      };
    }
    case "sort":
    case "match": {
      const items = question.items.map(async (item) => ({
        ...item,
        text: await inline(item.text),
        feedback: await often(item.feedback),
      }));
      return { ...question, ...asked, items: await Promise.all(items), ...explanation };
    }
    case "order": {
      const items = question.items.map(async (item) => ({
        ...item,
        text: await inline(item.text),
        feedback: await often(item.feedback),
      }));
      return { ...question, ...asked, items: await Promise.all(items), ...explanation };
    }
    case "essay": {
      const points = question.points.map(async (point) => ({
        ...point,
        text: await inline(point.text),
        ...(point.where && { where: await inline(point.where) }),
      }));
      return { ...question, ...asked, points: await Promise.all(points), ...explanation };
    }
  }
}
