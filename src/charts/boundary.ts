import { contours } from "d3-contour";
import type { Scale } from "./scale.ts";

/** A grid of places over a plane: `columns` by `rows` of them, from corner to corner. */
export interface Grid {
  x: [number, number];
  y: [number, number];
  columns: number;
  rows: number;
}

/** The places of a grid as inputs [rows · columns][2], row by row from the lowest y. */
export function gridInputs({ x, y, columns, rows }: Grid): Float32Array {
  const inputs = new Float32Array(rows * columns * 2);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = 2 * (row * columns + column);
      inputs[at] = x[0] + ((x[1] - x[0]) * column) / (columns - 1);
      inputs[at + 1] = y[0] + ((y[1] - y[0]) * row) / (rows - 1);
    }
  return inputs;
}

/** The region where the outputs on a grid reach a level, as a path in pixels; its edge is the boundary. */
export function regionPath(
  outputs: ArrayLike<number>,
  grid: Grid,
  x: Scale,
  y: Scale,
  level = 0,
): string {
  const { columns, rows } = grid;
  const region = contours().size([columns, rows]).contour(Array.from(outputs), level);
  // d3 puts the middle of cell (0, 0) at (0.5, 0.5).
  const left = (at: number) =>
    x(grid.x[0] + ((grid.x[1] - grid.x[0]) * (at - 0.5)) / (columns - 1));
  const top = (at: number) => y(grid.y[0] + ((grid.y[1] - grid.y[0]) * (at - 0.5)) / (rows - 1));
  return region.coordinates
    .flat()
    .map(
      (ring) =>
        `M${ring.map(([column, row]) => `${left(column).toFixed(1)} ${top(row).toFixed(1)}`).join("L")}Z`,
    )
    .join("");
}
