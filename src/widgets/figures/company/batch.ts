import type { Company } from "#experiments";

/** The batch of the figure: eight inputs. */
export const HOME = [-1.75, -1.25, -0.75, -0.25, 0.25, 0.75, 1.25, 1.75];
/** The reader's own example, and the neighbour that is dragged. */
export const MINE = 2;
export const DRAGGED = 5;
/** How far the neighbour goes: [leftmost, rightmost]. */
export const REACH: [number, number] = [-2, 4];

export type Mode = "training" | "evaluation";

/** The batch with the neighbour somewhere else. */
export const withNeighbourAt = (x: number): number[] =>
  HOME.map((own, n) => (n === DRAGGED ? x : own));

/** Which outputs differ between two looks at a batch. */
export function movedIn(mode: Mode, before: Company, after: Company): number[] {
  return HOME.map((_, n) => n).filter((n) => before[mode][n] !== after[mode][n]);
}
