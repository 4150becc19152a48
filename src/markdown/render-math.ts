import katex from "katex";
import { katexMacros } from "./concepts.ts";

/** KaTeX prints a refused command in red; a formula of ours that has one is wrong, so it throws. */
function trust({ command }: { command: string }): boolean {
  if (command === "\\htmlClass") return true;
  throw new Error(
    `${command} is not allowed in formulas, which may write no HTML but \\htmlClass.`,
  );
}

/**
 * TeX as HTML with MathML beside it, for use at build time. Trusts `\htmlClass` alone, which the
 * concept macros need. Throws on TeX that KaTeX cannot read and on commands that write other HTML.
 */
export function renderMath(tex: string, display = false): string {
  return katex.renderToString(tex, {
    displayMode: display,
    throwOnError: true,
    trust,
    strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
    macros: katexMacros(),
  });
}
