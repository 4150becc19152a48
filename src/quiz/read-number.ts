const MINUS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const POWER_OF_TEN = /^(?:([+-]?[\d.,]+)[×x*·⋅])?([+-]?)10\^([+-]?\d+)$/i;

/**
 * The numbers a typed text may mean, the likeliest first; empty where it is not a number.
 * `0,5`, `.5`, `1/2`, `1 1/2`, `½`, `−0.25`, `1e-3`, `2 × 10^-3`, `1 000` and `z = 3` are read;
 * a comma before three digits may be a decimal comma or group thousands, so `1,250` has two readings.
 *
 * @param unit may follow the number, as in `50 %` or `3 m`.
 */
export function readings(text: string, unit?: string): number[] {
  return forms(withoutUnit(plain(text), unit)).filter(Number.isFinite);
}

/** The likeliest number a typed text means, or null. */
export function readNumber(text: string, unit?: string): number | null {
  return readings(text, unit)[0] ?? null;
}

function plain(text: string): string {
  return text
    .replace(/⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (power) => "^" + [...power].map(fromSuperscript).join(""))
    .replace(/\^\^/g, "^")
    .replace(/[¼-¾⅐-⅞]/g, " $&")
    .normalize("NFKC")
    .replace(/\u2044/g, "/")
    .replace(MINUS, "-")
    .replace(/^\s*[a-zA-Z]?\s*[=≈]/, "")
    .trim();
}

function fromSuperscript(sign: string): string {
  return sign === "⁻" ? "-" : String(SUPERSCRIPTS.indexOf(sign));
}

function withoutUnit(text: string, unit?: string): string {
  const end = unit?.normalize("NFKC").toLowerCase();
  return end && text.toLowerCase().endsWith(end) ? text.slice(0, -end.length) : text;
}

function forms(text: string): number[] {
  const mixed = /^([+-]?)\s*(\d+)\s+(\d+)\s*\/\s*(\d+)$/.exec(text);
  if (mixed) {
    const size = Number(mixed[2]) + Number(mixed[3]) / Number(mixed[4]);
    return [mixed[1] === "-" ? -size : size];
  }
  const close = text.replace(/[\s'’]/g, "");
  const power = POWER_OF_TEN.exec(close);
  if (power) {
    const scale = Number(`1e${power[3]}`) * (power[2] === "-" ? -1 : 1);
    return power[1] === undefined ? [scale] : decimals(power[1]).map((factor) => factor * scale);
  }
  const [top = "", bottom, ...more] = close.split("/");
  if (bottom === undefined) return decimals(top);
  if (more.length > 0) return [];
  return decimals(top).flatMap((a) => decimals(bottom).map((b) => a / b));
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
