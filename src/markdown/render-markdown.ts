import { markdownToHtml } from "satteri";
import { features } from "./features.ts";
import { mathPlugin } from "./math-plugin.ts";

/**
 * Markdown as HTML with the features and formulas of the lessons; for build time. `inline` leaves
 * the `<p>` of a single paragraph off, and throws if there is more than a paragraph.
 */
export function renderMarkdown(source: string, { inline = false } = {}): string {
  const { html } = markdownToHtml(source.trim(), { hastPlugins: [mathPlugin], features });
  if (!inline) return html.trim();
  const paragraph = /^<p>([\s\S]*)<\/p>$/.exec(html.trim())?.[1];
  if (paragraph === undefined || paragraph.includes("<p>")) {
    throw new Error(`Expected one paragraph of Markdown, found: ${source.slice(0, 80)}`);
  }
  return paragraph;
}
