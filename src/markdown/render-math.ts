import katex from "katex";
import { katexMacros } from "./concepts.ts";

/**
 * TeX as HTML with MathML beside it, for use at build time. Trusts `\htmlClass` alone, which the
 * concept macros need. Throws KaTeX's ParseError on TeX that it cannot read.
 */
export function renderMath(tex: string, display = false): string {
  return katex.renderToString(tex, {
    displayMode: display,
    throwOnError: true,
    trust: (context) => context.command === "\\htmlClass",
    strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
    macros: katexMacros(),
  });
}
