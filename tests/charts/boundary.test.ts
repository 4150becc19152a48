import { expect, test } from "vitest";
import { gridInputs, regionPath, type Grid } from "../../src/charts/boundary.ts";
import { linear } from "../../src/charts/scale.ts";

const grid: Grid = { x: [0, 4], y: [0, 2], columns: 5, rows: 3 };

test("a grid runs from corner to corner, row by row from the lowest y", () => {
  const inputs = gridInputs(grid);
  expect([...inputs.slice(0, 4)]).toEqual([0, 0, 1, 0]);
  expect([...inputs.slice(-2)]).toEqual([4, 2]);
});

test("the boundary of x − 1.5 stands at 1.5 on every row", () => {
  const inputs = gridInputs(grid);
  const outputs = Array.from({ length: 15 }, (_, n) => inputs[2 * n] - 1.5);
  const path = regionPath(outputs, grid, linear([0, 4], [0, 40]), linear([0, 2], [20, 0]));
  const lefts = [...path.matchAll(/([\d.-]+) ([\d.-]+)/g)].map(([, left]) => Number(left));
  expect(Math.min(...lefts)).toBe(15);
});

test("a network that answers one class everywhere has no region of the other", () => {
  const outputs = new Float32Array(15).fill(-1);
  expect(regionPath(outputs, grid, linear([0, 4], [0, 40]), linear([0, 2], [20, 0]))).toBe("");
});
