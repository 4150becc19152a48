import { describe, expect, it } from "vitest";
import { renderMath } from "../../src/markdown/index.ts";

/** The HTML half, without the MathML beside it. */
const html = (tex: string) => renderMath(tex).replace(/<math[\s\S]*<\/math>/, "");

describe("concept macros", () => {
  it("a letter alone gets its concept's class", () => {
    expect(html("\\w")).toMatch(/class="enclosing weight"><span class="mord mathnormal"[^>]*>w/);
    expect(html("\\b")).toContain('class="enclosing bias"');
    expect(html("\\g")).toContain('class="enclosing gradient"');
    expect(html("\\a")).toContain('class="enclosing activation"');
  });

  it("braces colour what stands in them", () => {
    expect(html("\\w{1.52}")).toMatch(/class="enclosing weight"><span class="mord">1.52/);
    expect(html("\\wneg{-2}")).toContain('class="enclosing weight-negative"');
  });

  it("a subscript is coloured with its letter, long or short", () => {
    const coloured = html("\\w_{12}");
    expect(coloured.indexOf("enclosing weight")).toBeLessThan(coloured.indexOf("msupsub"));
    expect(html("\\w_\\alpha x")).toContain("α");
  });

  it("a word in a subscript keeps its letters together", () => {
    expect(html("\\g_{\\text{batch}}")).toMatch(/>batch</);
  });

  it("concepts nest", () => {
    expect(html("\\g{\\frac{\\partial L}{\\partial \\w}}")).toMatch(/gradient[\s\S]*weight/);
  });
});

describe("trust", () => {
  it("only \\htmlClass may write HTML", () => {
    expect(() => renderMath("\\href{https://example.org}{x}")).toThrow();
    expect(() => renderMath("\\htmlStyle{color:red}{x}")).toThrow();
  });

  it("TeX that cannot be read is an error, not red text", () => {
    expect(() => renderMath("\\frac{1}")).toThrow();
    expect(() => renderMath("\\nosuchmacro")).toThrow();
  });
});
