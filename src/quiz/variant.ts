import { stream } from "../engine/index.ts";
import type { ChoiceDrill, Drill, NumberDrill } from "./drill.ts";
import { isFair } from "./fair.ts";
import type { ChoiceQuestion, NumberQuestion } from "./question.ts";

/** A drill with its numbers drawn: a question as any other, and its worked solution. */
export interface Variant {
  seed: number;
  /** What the drill drew, for its `again`. */
  numbers: unknown;
  question: NumberQuestion | ChoiceQuestion;
  solution: string[];
}

/** Draws after which a drill is taken to be wrong. */
const MOST_DRAWS = 2000;

/**
 * The variant of a drill for a seed: the same on every machine. Numbers are drawn again until the
 * answer and all distractors are apart and the stem does not give the answer away.
 *
 * @throws Error in the writer's words when 2,000 draws bring no such numbers.
 */
export function variantOf(drill: Drill, seed: number): Variant {
  const random = stream(seed, `drill ${drill.id}`);
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const numbers: unknown = drill.draw(random);
    const solution = drill.solution(numbers);
    const question =
      drill.kind === "number"
        ? numberQuestion(drill, numbers, solution)
        : choiceQuestion(drill, numbers, solution);
    if (!isFair(question)) continue;
    if (question.kind === "choice")
      question.options = random
        .permutation(question.options.length)
        .reduce<ChoiceQuestion["options"]>((all, at) => [...all, question.options[at]], []);
    return { seed, numbers, question, solution };
  }
  throw new Error(
    `drill "${drill.id}": ${MOST_DRAWS} draws for seed ${seed} brought no numbers in which the` +
      " answer and all distractors are apart and the stem does not name the answer.",
  );
}

function asked(drill: Drill, numbers: unknown, solution: string[]) {
  const hints = [...(drill.hints?.(numbers) ?? []), solution[0]];
  return { id: drill.id, objective: drill.objective, stem: drill.stem(numbers), hints };
}

function numberQuestion(
  drill: NumberDrill<unknown>,
  numbers: unknown,
  solution: string[],
): NumberQuestion {
  const answer = drill.answer(numbers);
  return {
    ...asked(drill, numbers, solution),
    kind: "number",
    answer,
    within: drill.within?.(numbers) ?? Math.max(0.001, 0.005 * Math.abs(answer)),
    ...(drill.unit && { unit: drill.unit }),
    mistakes: Object.entries(drill.slips).map(([key, { misconception, value, says }]) => ({
      key,
      value: value(numbers),
      feedback: { text: says(numbers), ...(misconception && { misconception }) },
    })),
    otherwise: { text: drill.otherwise?.(numbers) ?? solution[0] },
    explanation: solution.join("\n\n"),
  };
}

function choiceQuestion(
  drill: ChoiceDrill<unknown>,
  numbers: unknown,
  solution: string[],
): ChoiceQuestion {
  return {
    ...asked(drill, numbers, solution),
    kind: "choice",
    options: [
      {
        key: "right",
        text: drill.right(numbers),
        right: true,
        feedback: { text: drill.because(numbers) },
      },
      ...Object.entries(drill.wrong).map(([key, { misconception, text, says }]) => ({
        key,
        text: text(numbers),
        right: false,
        feedback: { text: says(numbers), ...(misconception && { misconception }) },
      })),
    ],
    explanation: solution.join("\n\n"),
  };
}
