import { flat } from "eslint-plugin-mdx";

/**
 * The parser of eslint-plugin-mdx for our MDX, which it does not know whole: braces in maths and in
 * heading ids (`## Title {#id}`) are no expressions. They are blanked, and keep their length.
 */
export function parseForESLint(source, options) {
  return flat.languageOptions.parser.parseForESLint(blank(source), options);
}

export const meta = { name: "learnable-mdx-parser" };

const code = /```[^]*?```|`[^`\n]*`|\\\$/;
const maths = /\$\$[^]*?\$\$|\$(?:\\[^]|[^$\\\n]|\n(?!\s*\n))+?\$/;
const headingId = /(?<=^#.*)\{#[\w-]+\}/;
const foreign = new RegExp(`(${code.source})|${maths.source}|${headingId.source}`, "gm");

function blank(source) {
  return source.replace(foreign, (found, kept) => kept ?? found.replace(/[^\n]/g, "x"));
}
