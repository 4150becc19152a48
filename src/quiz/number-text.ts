/**
 * A number as a drill writes it into a formula: at most `digits` significant digits, no trailing
 * zeros, thousands in groups, a TeX minus. 12500 is "12{,}500", 0.30000000000000004 is "0.3".
 */
export function tex(value: number, digits = 6): string {
  const rounded = Number(value.toPrecision(digits)) + 0;
  const [mantissa, exponent] = String(rounded).split("e");
  const [whole = "", decimals] = mantissa.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "{,}");
  const number = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return exponent === undefined ? number : `${number} \\times 10^{${Number(exponent)}}`;
}

/** The same in brackets when negative, to stand after a sign or a dot of multiplication. */
export function factor(value: number, digits = 6): string {
  return value < 0 ? `(${tex(value, digits)})` : tex(value, digits);
}

/**
 * A sum as a formula has it, from its factors and letters: [[2, "x"], [-1, "y"], [-3, ""]] is
 * "2\\,x-y-3". Parts of 0 are left out; a sum of nothing is "0".
 */
export function texSum(parts: readonly (readonly [factor: number, letter: string])[]): string {
  const written = parts
    .filter(([value]) => value !== 0)
    .map(([value, letter], at) => {
      const sign = value < 0 ? "-" : at === 0 ? "" : "+";
      const size = tex(Math.abs(value));
      if (letter === "") return sign + size;
      return sign + (size === "1" ? letter : `${size}\\,${letter}`);
    });
  return written.join("") || "0";
}

/** All numbers that stand in a text, TeX or plain. The index of a letter, as in x_1, is none of them. */
export function numbersIn(text: string): number[] {
  const plain = text
    .replaceAll("{,}", "")
    .replace(/_(?:\{[^{}]*\}|\d+)/g, "")
    .replace(/(\d),(?=\d{3}\b)/g, "$1")
    .replaceAll("−", "-");
  return (plain.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}
