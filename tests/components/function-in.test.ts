import { expect, test } from "vitest";
import { functionIn, functionsIn } from "../../src/components/function-in.ts";

const file = `import { x } from "./x.ts";

/** Doubles. */
export function double(a: number): number {
  if (a > 0) {
    return a + a;
  }
  return 2 * a;
}

export function bare(): void {}

/** Not a function. */
export const c = 1;
export function after(
  a: number,
): number {
  return a;
}
`;

test("a function is found from its comment to its last brace", () => {
  expect(functionIn(file, "double")).toBe(
    "/** Doubles. */\nexport function double(a: number): number {\n  if (a > 0) {\n    return a + a;\n  }\n  return 2 * a;\n}",
  );
});

test("a function without a comment takes none from another", () => {
  expect(functionIn(file, "after")).toBe(
    "export function after(\n  a: number,\n): number {\n  return a;\n}",
  );
});

test("the functions of a file are named in its order", () => {
  expect(functionsIn(file)).toEqual(["double", "bare", "after"]);
});
