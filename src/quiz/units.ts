/** Words that may stand for a unit. */
const WORDS = new Map([
  ["%", ["percent", "per cent", "pct"]],
  ["kb", ["kilobytes", "kilobyte"]],
  ["mb", ["megabytes", "megabyte"]],
  ["gb", ["gigabytes", "gigabyte"]],
]);

/** Bytes by their usual units, in powers of ten as the questions say. */
const BYTES = new Map([
  ["kb", 1e3],
  ["mb", 1e6],
  ["gb", 1e9],
  ["tb", 1e12],
  ["bytes", 1],
]);

/** What is left of a typed text without its unit, and by how much the number is to be multiplied. */
export interface WithoutUnit {
  text: string;
  times: number;
}

/** Takes the unit asked for off the end of a typed text; `0.16 GB` is read where MB are asked. */
export function withoutUnit(text: string, unit?: string): WithoutUnit {
  const asked = unit?.normalize("NFKC").toLowerCase();
  if (!asked) return { text, times: 1 };
  const typed = text.toLowerCase();
  const bytes = BYTES.get(asked);
  const others = bytes === undefined ? [] : [...BYTES].map(([unit, size]) => [unit, size / bytes]);
  for (const [unit, times] of [[asked, 1], ...others] as [string, number][]) {
    const end = [unit, ...(WORDS.get(unit) ?? [])].find((word) => typed.endsWith(word));
    if (end !== undefined) return { text: text.slice(0, -end.length), times };
  }
  return { text, times: 1 };
}

/** Sizes as they are said, and as they are cut short; `m` might be a thousandth or a metre. */
const SIZES: [RegExp, number][] = [
  [/(?:[Tt]housand|[kK])$/, 1e3],
  [/(?:[Mm]illion|[Mm]io\.?|M)$/, 1e6],
  [/(?:[Bb]illion|[Bb]n|B)$/, 1e9],
  [/(?:[Tt]rillion|[Tt]n|T)$/, 1e12],
];

/** Takes the word for a size off the end, as in `124 million`, `2k` or `1.5bn`. */
export function withoutSize(text: string): WithoutUnit {
  for (const [end, times] of SIZES) {
    const found = end.exec(text);
    if (found) return { text: text.slice(0, found.index).trim(), times };
  }
  return { text, times: 1 };
}
