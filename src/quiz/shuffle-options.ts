import { stream } from "../engine/index.ts";
import type { ChoiceQuestion } from "./question.ts";

/** The same question with its options in the order that a seed draws; keys and feedback stay with their options. */
export function shuffleOptions(question: ChoiceQuestion, seed: number): ChoiceQuestion {
  const order = stream(seed, "options").permutation(question.options.length);
  return { ...question, options: [...order].map((at) => question.options[at]) };
}
