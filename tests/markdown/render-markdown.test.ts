import { expect, it } from "vitest";
import { renderMarkdown } from "../../src/markdown/index.ts";

it("a paragraph with a formula becomes HTML with KaTeX in it", () => {
  const html = renderMarkdown("The bend sits at $x = -\\b/\\w$ now.");
  expect(html).toMatch(/^<p>The bend sits at <span class="katex">/);
  expect(html).not.toContain("xmlns");
});

it("a short formula keeps the mark that follows it on its line, a long one may break", () => {
  const html = renderMarkdown("At $-4$, then ($\\w$): *see* $z$. Not $z$ alone.");
  expect(html.match(/<span class="with-mark">/g)).toHaveLength(3);
  expect(html).toMatch(/,<\/span> then \(<span class="with-mark">/);
  expect(html).toMatch(/\):<\/span> <em>see<\/em> <span class="with-mark">/);
  expect(html).toMatch(/\.<\/span> Not <span class="katex">.*alone\.<\/p>$/s);
  const long = renderMarkdown("With $w_1 x_1 + w_2 x_2 + w_3 x_3 + b$.");
  expect(long).not.toContain("with-mark");
  expect(long).toMatch(/\.<\/p>$/);
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
