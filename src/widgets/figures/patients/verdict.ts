import { decimal } from "../../../charts/format.ts";
import type { Order } from "./order.ts";

/** Whom the reader pointed at, and the test that was ordered. */
export type Guess = { patient: string; test: string };

const tests: Record<Order, string> = {
  weights:
    "The weights that you ordered could not tell: before the first step the two X-rays are equal in every bit.",
  gradients:
    "The gradients that you ordered show it here. There are networks in which they stay level while the signal dies.",
  activations:
    "By their size, the activations that you ordered accuse the other one: it is B whose units answer strongly in every layer. What B has lost is the difference between one example and the next.",
  signal: "The signal that you ordered shows it before the first step.",
};

/** What the finished run says of the guess; B, the second run, is the one that dies. */
export function verdictOf(guess: Guess, losses: [a: number, b: number]) {
  const [a, b] = losses.map((loss) => decimal(loss, 2));
  const who =
    guess.patient === "B"
      ? `You pointed at B, and B is dying: its loss stayed at ${b}, while A's fell to ${a}.`
      : `You pointed at A, and A has learned: its loss fell to ${a}, while B's stayed at ${b}.`;
  return {
    words: `${who} ${tests[guess.test as Order]}`,
    right: guess.patient === "B" && (guess.test === "signal" || guess.test === "gradients"),
  };
}
