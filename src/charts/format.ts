/** A number as the reader sees it: fixed decimals and a true minus sign; minus zero is zero. */
export function decimal(value: number, decimals: number): string {
  const fixed = value.toFixed(decimals);
  return (/^-0\.?0*$/.test(fixed) ? fixed.slice(1) : fixed).replace("-", "−");
}

const SUPERSCRIPTS: Record<string, string> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

/** A number with three significant digits, in powers of ten where zeros would hide it: 3.2 × 10⁻⁷. */
export function significant(value: number, digits = 3): string {
  if (value === 0) return "0";
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "not a number" : value > 0 ? "∞" : "−∞";
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  if (exponent >= -3 && exponent < 5) return decimal(value, Math.max(0, digits - 1 - exponent));
  return `${decimal(value / 10 ** exponent, digits - 1)} × ${powerOfTen(exponent)}`;
}

/** 10 to a whole power with superscript digits: 10⁻³. */
export function powerOfTen(exponent: number): string {
  return `10${[...String(exponent)].map((digit) => SUPERSCRIPTS[digit]).join("")}`;
}

/** A tick label: no more digits than the ticks need. */
export function tick(value: number): string {
  return String(Math.round(value * 1e6) / 1e6).replace("-", "−");
}

/** A whole number in groups of three. */
export function whole(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ",")
    .replace("-", "−");
}

/** Bytes in decimal units with two or three digits: 1.06 MB. */
export function bytes(count: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  return `${Number((count / 1000 ** power).toPrecision(3))} ${units[power]}`;
}
