import { decimal } from "../../../charts/format.ts";

/** What of a network grows with the image, beside its parameters. */
export type Cost = "multiplyAdds" | "activations";

/** A network in parts, from the image to the answer, at several sizes of the image. */
export interface Columns {
  name: string;
  parts: { name: string; parameters: number }[];
  sizes: { side: number; multiplyAdds: number[]; activations: number[] }[];
  /** Which of the sizes the network was published with. */
  usual: number;
}

/** What each is called in a sentence. */
export const costWords: Record<Cost, string> = {
  multiplyAdds: "multiply-adds",
  activations: "activations",
};

/** The share of each part. */
export function sharesOf(counts: number[]): number[] {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / whole);
}

/** A share in percent with the digits that tell it from nothing. */
export function percent(share: number): string {
  return `${decimal(100 * share, share < 0.1 ? 1 : 0)}\u00a0%`;
}

/** What the count says of the guess; right is at most a tenth of the work, since nobody guesses a hundredth to the percent. */
export function verdictOf(guess: number, real: number) {
  return {
    words: `You gave the dense layers ${percent(guess)} of the multiply-adds; they do ${percent(real)}.`,
    right: guess <= 0.1,
  };
}
