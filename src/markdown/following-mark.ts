/** Formulas of so many letters of TeX keep the mark that follows them; longer ones may have to break. */
const UNBROKEN = 20;

/**
 * The marks at the beginning of a text that stay on the line of the formula before it, "," of ", then":
 * between the two a browser would break. Nothing where the formula is long.
 */
export function followingMark(tex: string, text: string): string {
  return tex.length > UNBROKEN ? "" : /^[,.;:?!)]*/.exec(text)![0];
}
