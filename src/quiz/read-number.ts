import { withoutSize, withoutUnit } from "./units.ts";

const MINUS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const TIMES = /[×x*·⋅∙✕⨯]/i;
/** What a reader may write before a number: `z =`, `x_1 ≈`, `about`. */
const LEAD = /^\s*(?:(?:[a-zα-ω]{1,2}_?\d?)?\s*[=≈~]|about\b|approx\.?|ca\.|circa\b)\s*/i;
const POWER = /^([+-]?)([\d.,]+)\^\(?([+-]?\d+)\)?$/;

/**
 * The numbers a typed text may mean, the likeliest first; empty where it is not a number.
 * `0,5`, `.5`, `1/2`, `1 1/2`, `½`, `−0.25`, `1e-3`, `2 × 10^-3`, `0.5^20`, `1 000`, `124 million`,
 * `2k` and `z = 3` are read; a comma before three digits may be a decimal comma or group thousands,
 * so `1,250` has two readings.
 *
 * @param unit may follow the number, as in `50 %` or `3 m`; sizes such as `2k` are read without one.
 */
export function readings(text: string, unit?: string): number[] {
  const number = withoutUnit(plain(text), unit);
  const size = unit ? { text: number.text, times: 1 } : withoutSize(number.text);
  return forms(unwrapped(size.text.trim()))
    .map((value) => value * number.times * size.times)
    .filter(Number.isFinite);
}

/** The likeliest number a typed text means, or null. */
export function readNumber(text: string, unit?: string): number | null {
  return readings(text, unit)[0] ?? null;
}

function plain(text: string): string {
  return text
    .replace(/⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (power) => "^" + [...power].map(fromSuperscript).join(""))
    .replace(/\^\^|\*\*/g, "^")
    .replace(/[¼-¾⅐-⅞]/g, " $&")
    .normalize("NFKC")
    .replace(/\u2044/g, "/")
    .replace(MINUS, "-")
    .replace(LEAD, "")
    .replace(/^\s*minus\b\s*/i, "-")
    .replace(/(\d)_(?=\d{3})/g, "$1")
    .trim();
}

function fromSuperscript(sign: string): string {
  return sign === "⁻" ? "-" : String(SUPERSCRIPTS.indexOf(sign));
}

/** Without the brackets that some put around a negative number. */
function unwrapped(text: string): string {
  return /^\(([^()]*)\)$/.exec(text)?.[1] ?? text;
}

function forms(text: string): number[] {
  const mixed = /^([+-]?)\s*(\d+)\s+(\d+)\s*\/\s*(\d+)$/.exec(text);
  if (mixed) {
    const size = Number(mixed[2]) + Number(mixed[3]) / Number(mixed[4]);
    return [mixed[1] === "-" ? -size : size];
  }
  const close = text.replace(/[\s'’]/g, "");
  const [top = "", bottom, ...more] = close.split("/");
  if (bottom === undefined) return products(top);
  if (more.length > 0) return [];
  return products(top).flatMap((a) => products(bottom).map((b) => a / b));
}

/** A number, a power, or a number times a power: `2`, `2^10`, `2 × 10^-3`. */
function products(text: string): number[] {
  const [first = "", second, ...more] = text.split(TIMES);
  if (second === undefined) return [...powers(first), ...decimals(first)];
  if (more.length > 0) return [];
  return decimals(first).flatMap((a) => powers(second).map((b) => a * b));
}

function powers(text: string): number[] {
  const found = POWER.exec(text);
  if (!found) return [];
  const [, sign = "", base = "", exponent = ""] = found;
  return decimals(base).map((value) => (sign === "-" ? -1 : 1) * power(value, Number(exponent)));
}

/** Powers of ten as they are written, others as they are multiplied. */
function power(base: number, exponent: number): number {
  return base === 10 ? Number(`1e${exponent}`) : base ** exponent;
}

function decimals(text: string): number[] {
  const found = /^([+-]?)([\d.,]+)(e[+-]?\d+)?$/i.exec(text);
  if (!found) return [];
  const [, sign = "", digits = "", exponent = ""] = found;
  return spellings(digits).map((spelling) => Number(sign + spelling + exponent));
}

function spellings(digits: string): string[] {
  if (!/\d/.test(digits)) return [];
  const mark = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.exec(digits)?.[1];
  const point = /[.,]\d*$/.exec(digits);
  if (!point) return [digits];
  const whole = digits.slice(0, point.index);
  const single = !/[.,]/.test(whole) ? [`${whole}.${point[0].slice(1)}`] : [];
  if (!mark) return single;
  const decimal = mark === "," ? "." : ",";
  if (digits.split(decimal).length > 2) return single;
  const joined = digits.replaceAll(mark, "").replace(decimal, ".");
  return mark === "," ? [joined, ...single] : [...single, joined];
}
