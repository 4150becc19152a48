import { runningMean, type Experiment } from "#experiments";
import { decimal } from "../../../charts/format.ts";

/** Where the reader expects the two losses to end. */
export type Guess = { he: number; xavier: number };

/** A network that ends below this loss has learned; one that knows nothing stands at ln 2 = 0.69. */
const LEARNED = 0.55;

/** The loss at each step as the mean over one pass of the data, which smooths what the batches differ by. */
export function passMeans(losses: number[], { data, batch }: Experiment): number[] {
  return runningMean(losses, batch === "full" ? 1 : Math.ceil(Number(data.count) / batch));
}

/** What the finished runs say of the guess: right when both fates are. */
export function verdictOf(guess: Guess, he: number, xavier: number) {
  const learned = (loss: number) => loss < LEARNED;
  const fate =
    learned(he) === learned(xavier)
      ? `${learned(he) ? "Both" : "Neither"} learned.`
      : `${learned(he) ? "He’s" : "Xavier’s"} start learned and the other did not.`;
  return {
    words: `You let them end at ${decimal(guess.he, 2)} and ${decimal(guess.xavier, 2)}; He’s start came to ${decimal(he, 2)}, Xavier’s to ${decimal(xavier, 2)}. ${fate}`,
    right: learned(guess.he) === learned(he) && learned(guess.xavier) === learned(xavier),
  };
}
