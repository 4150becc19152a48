/**
 * The colour of a concept in formulas: TeX macro, the class of styles/concepts.css, and the letter
 * it stands for when nothing follows in braces. `\w` is a blue w, `\w_1` a blue w₁, `\w{1.52}` a
 * blue 1.52.
 */
export const conceptMacros = {
  "\\w": { className: "weight", letter: "w" },
  "\\W": { className: "weight", letter: "W" },
  "\\wneg": { className: "weight-negative", letter: "w" },
  "\\b": { className: "bias", letter: "b" },
  "\\g": { className: "gradient", letter: "g" },
  "\\a": { className: "activation", letter: "a" },
} as const;

interface Token {
  text: string;
}

interface MacroExpander {
  future(): Token;
  popToken(): Token;
  consumeArgs(count: number): Token[][];
}

/** One TeX argument as source text; KaTeX hands its tokens over backwards. A space ends the name of a command. */
function takeArgument(expander: MacroExpander): string {
  const [tokens = []] = expander.consumeArgs(1);
  return tokens
    .toReversed()
    .map(({ text }) => (/^\\[a-zA-Z]+$/.test(text) ? `${text} ` : text))
    .join("");
}

/** KaTeX macros that put a concept's class on its letter, the letter's subscript, or on `{…}`. */
export function katexMacros(): Record<string, (expander: object) => string> {
  return Object.fromEntries(
    Object.entries(conceptMacros).map(([macro, { className, letter }]) => [
      macro,
      (given: object) => {
        const expander = given as MacroExpander;
        const next = expander.future().text;
        if (next === "{") return `\\htmlClass{${className}}{${takeArgument(expander)}}`;
        if (next !== "_") return `\\htmlClass{${className}}{${letter}}`;
        expander.popToken();
        return `\\htmlClass{${className}}{${letter}_{${takeArgument(expander)}}}`;
      },
    ]),
  );
}
