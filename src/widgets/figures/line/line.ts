/** The line y = wx + b. */
export interface Line {
  w: number;
  b: number;
}

/** Points to fit. */
export interface Points {
  xs: number[];
  ys: number[];
}

/** The height of a line at a place. */
export function heightAt({ w, b }: Line, x: number): number {
  return w * x + b;
}

/** The loss of a line: the mean of (wx + b − y)² over the points. */
export function lossOf(line: Line, { xs, ys }: Points): number {
  return xs.reduce((sum, x, n) => sum + (heightAt(line, x) - ys[n]) ** 2, 0) / xs.length;
}

/** Where the right end of a line is taken hold of: at `right`, or where the line leaves the heights that are drawn. */
export function rightEnd(
  line: Line,
  right: number,
  [low, high]: [number, number],
): [number, number] {
  const y = heightAt(line, right);
  const edge = Math.min(high, Math.max(low, y));
  return [y === edge ? right : (edge - line.b) / line.w, edge];
}

/** The line turned about its height at 0 until it points to (x, y); places left of `nearest` count as there. */
export function tiltedTo({ b }: Line, [x, y]: [number, number], nearest = 0.5): Line {
  return { w: (y - b) / Math.max(nearest, x), b };
}
