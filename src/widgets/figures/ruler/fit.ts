import { decimal, significant, tick } from "../../../charts/format.ts";

/** A linear unit of two inputs as it was fitted. */
export interface Fit {
  /** Minutes for one unit more of each input. */
  weights: number[];
  bias: number;
}

/** A fit whose inputs were shuffled, and the minutes of error that each of them added. */
export interface ShuffledFit extends Fit {
  lost: number[];
}

/** A unit of the climb in words, by how many of them a kilometre has: 10 is "100 m". */
export function unitWords(perKilometre: number): string {
  if (perKilometre === 1) return "km";
  return perKilometre === 1000 ? "m" : `${tick(Number((1000 / perKilometre).toPrecision(3)))} m`;
}

/** A weight with as many digits as a reader needs: 100, 12.1, 0.0998. */
export function weightWords(weight: number): string {
  return significant(weight, 3);
}

/** By how many minutes the predictions of two fits differ at most, on walks counted in kilometres. */
export function movedBy(
  walks: number[][],
  before: Fit,
  after: Fit,
  perKilometre: [before: number, after: number],
): number {
  const predict = ({ weights, bias }: Fit, [distance, climb]: number[], units: number) =>
    bias + weights[0] * distance + weights[1] * climb * units;
  return walks.reduce(
    (most, walk) =>
      Math.max(
        most,
        Math.abs(predict(before, walk, perKilometre[0]) - predict(after, walk, perKilometre[1])),
      ),
    0,
  );
}

/** What the run says of a guess, and whether it was right. */
export function verdictOf(
  guess: number,
  before: Fit,
  after: ShuffledFit,
): { words: string; right: boolean } {
  const weight = after.weights[1];
  return {
    words: `You expected a weight of ${decimal(guess, 0)}; it came to rest at ${decimal(weight, 1)}, where it was ${decimal(before.weights[1], 0)} per kilometre. Shuffling the climb costs ${decimal(after.lost[1], 0)} minutes as before.`,
    right: Math.abs(guess - weight) <= 4,
  };
}
