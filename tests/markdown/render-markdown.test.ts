import { expect, it } from "vitest";
import { renderMarkdown } from "../../src/markdown/index.ts";

it("a paragraph with a formula becomes HTML with KaTeX in it", () => {
  const html = renderMarkdown("The bend sits at $x = -\\b/\\w$.");
  expect(html).toMatch(/^<p>The bend sits at <span class="katex">/);
  expect(html).not.toContain("xmlns");
});

it("a display formula stands in a block that can scroll by itself", () => {
  expect(renderMarkdown("$$\nz = \\w x + \\b\n$$")).toMatch(
    /^<div class="formula"><span class="katex-display">/,
  );
});

it("inline leaves the paragraph off", () => {
  expect(renderMarkdown("A *bent* line", { inline: true })).toBe("A <em>bent</em> line");
  expect(renderMarkdown("One", { inline: true })).toBe("One");
});

it("inline refuses two paragraphs", () => {
  expect(() => renderMarkdown("One\n\nTwo", { inline: true })).toThrow("one paragraph");
});

it("a formula that cannot be read names itself", () => {
  expect(() => renderMarkdown("so $\\frac{1}$ fails")).toThrow("$\\frac{1}$");
});
