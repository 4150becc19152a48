export type Concept = "weight" | "weight-negative" | "bias" | "gradient" | "activation";

/** A piece of a formula: a letter or a number, in the colour of its concept. */
export interface Piece {
  text: string;
  concept?: Concept;
  /** Set in the italic of formulas. */
  letter?: boolean;
}

/** A number as it stands in the picture: three decimals at most, no trailing zeros, a true minus. */
export function short(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0).replace("-", "−");
}

/** The colour of a weight, by its sign. */
export const concept = (weight: number): Concept => (weight < 0 ? "weight-negative" : "weight");
/** A piece in the colour of the text. */
export const plain = (text: string): Piece => ({ text });
/** A letter of a formula, in the colour of what it names. */
export const letter = (text: string, of?: Concept): Piece => ({ text, letter: true, concept: of });

/** A number without brackets, as it stands first in a sum or alone. */
export const bare = (value: number, of?: Concept): Piece => ({ text: short(value), concept: of });

/** A number as a formula has it, in brackets where it is below 0. */
export const number = (value: number, of?: Concept): Piece => {
  const text = short(value);
  return { text: text.startsWith("−") ? `(${text})` : text, concept: of };
};
