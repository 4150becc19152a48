import { expect, test } from "vitest";
import { renderDrillText } from "../../src/markdown/render-drill-text.ts";

test("a short formula keeps the mark that follows it on its line, a long one may break", () => {
  expect(renderDrillText("at $-4$, then")).toMatch(
    /^<p>at <span class="with-mark">.*,<\/span> then<\/p>$/,
  );
  expect(renderDrillText("at $-4$ then")).not.toContain("with-mark");
  const long = renderDrillText("with $w_1 x_1 + w_2 x_2 + w_3 x_3 + b$.");
  expect(long).not.toContain("with-mark");
  expect(long).toMatch(/\.<\/p>$/);
});

test("an apostrophe is set as in the lessons, and stays as typed in code and formulas", () => {
  expect(renderDrillText("Adam's first `f('x')`")).toBe("<p>Adam’s first <code>f('x')</code></p>");
  expect(renderDrillText("slope $f'(z)$")).not.toContain("’");
});
