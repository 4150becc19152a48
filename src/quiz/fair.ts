import type { ChoiceQuestion, NumberQuestion } from "./question.ts";
import { numbersIn } from "./number-text.ts";

/**
 * Whether a variant can be asked: everything is finite, no two answers could be taken for one
 * another, and the stem does not hold the answer.
 */
export function isFair(question: NumberQuestion | ChoiceQuestion): boolean {
  return question.kind === "number" ? isFairNumber(question) : isFairChoice(question);
}

/** Whether everything is finite, and each slip more than twice the tolerance from the answer and from the others. */
export function areApart({ answer, within, mistakes }: NumberQuestion): boolean {
  const values = [answer, ...mistakes.map(({ value }) => value)];
  if (!values.every(Number.isFinite)) return false;
  for (let i = 0; i < values.length; i++)
    for (let j = 0; j < i; j++) if (Math.abs(values[i] - values[j]) <= 2 * within) return false;
  return true;
}

function isFairNumber(question: NumberQuestion): boolean {
  const { answer, stem } = question;
  if (!areApart(question)) return false;
  return !numbersIn(stem).some((number) => Math.abs(number - answer) <= 1e-9 * Math.abs(answer));
}

function isFairChoice({ options, stem }: ChoiceQuestion): boolean {
  const texts = options.map(({ text }) => text);
  if (new Set(texts).size < texts.length) return false;
  return !stem.includes(options.find(({ right }) => right)!.text);
}
