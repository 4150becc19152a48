/** Layer widths as a reader types them, "784-128-64-10". */
export type Widths = number[];

/** Wide and deep enough for anything on the axis. */
const WIDEST = 1_000_000;
const DEEPEST = 40;

/** Reads widths; null while what is typed is no network. */
export function readWidths(text: string): Widths | null {
  const parts = text.trim().split(/\s*[-–, ]\s*/);
  if (parts.length < 2 || parts.length > DEEPEST) return null;
  if (!parts.every((part) => /^\d{1,7}$/.test(part))) return null;
  const widths = parts.map(Number);
  return widths.every((width) => width >= 1 && width <= WIDEST) ? widths : null;
}

/** The widths with every hidden layer `times` as wide; inputs and outputs stay. */
export function widened(widths: Widths, times: number): Widths {
  return widths.map((width, l) =>
    l === 0 || l === widths.length - 1
      ? width
      : Math.min(WIDEST, Math.max(1, Math.round(width * times))),
  );
}

/** What a dense network of these widths holds and keeps of an example. */
export function sizesOf(widths: Widths): { total: number; activations: number; widest: number } {
  const units = widths.slice(1);
  return {
    total: units.reduce((sum, m, l) => sum + (widths[l] + 1) * m, 0),
    activations: units.reduce((sum, m) => sum + m, 0),
    widest: Math.max(...units),
  };
}
