import { followingMark } from "./following-mark.ts";
import { renderMath } from "./render-math.ts";

/**
 * The text of a drill as HTML, at build and in the page, where numbers are drawn that no build has
 * seen: paragraphs, `$…$`, `$$…$$`, `` `code` ``, `**bold**` and `*emphasis*`, and apostrophes as
 * print has them. `inline` leaves the `<p>` off. Throws on TeX that KaTeX cannot read.
 */
export function renderDrillText(source: string, { inline = false } = {}): string {
  const paragraphs = source
    .trim()
    .split(/\n\s*\n/)
    .map(renderLine);
  return inline ? paragraphs.join(" ") : paragraphs.map(wrapped).join("");
}

function wrapped(html: string): string {
  return html.startsWith('<div class="formula">') ? html : `<p>${html}</p>`;
}

function renderLine(source: string): string {
  const parts = source.trim().split(/(\$\$[^$]+\$\$|\$[^$]+\$[,.;:?!)]*|`[^`]+`)/);
  return parts.map(renderPart).join("");
}

function renderPart(part: string): string {
  if (part.startsWith("$$"))
    return `<div class="formula">${renderMath(part.slice(2, -2).trim(), true)}</div>`;
  if (part.startsWith("$")) {
    const [, tex, mark] = /^\$([^$]+)\$(.*)$/.exec(part)!;
    return followingMark(tex, mark)
      ? `<span class="with-mark">${renderMath(tex)}${mark}</span>`
      : `${renderMath(tex)}${mark}`;
  }
  if (part.startsWith("`")) return `<code>${escaped(part.slice(1, -1))}</code>`;
  return escaped(part)
    .replace(/(\w)'/g, "$1’")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\*([^*]+)\*/g, "<em>$1</em>");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
