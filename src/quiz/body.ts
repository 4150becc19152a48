import type { Line } from "./tags.ts";

/** An entry of the list of a question: its words, and the blockquote under it. */
export interface Entry {
  line: number;
  isChecked: boolean;
  text: string;
  quote: string;
}

/** A question taken apart: what is asked, the list, the blockquote at the margin, the hints. */
export interface Body {
  stem: string;
  entries: Entry[];
  explanation: string;
  hints: string[];
}

/** Which list carries the answers: a task list, a bulleted one, a numbered one. */
export type ListStyle = "task" | "bullet" | "number";

const ENTRY: Record<ListStyle, RegExp> = {
  task: /^[-*+] +\[([ xX])\] +(.*)$/,
  bullet: /^[-*+] +(.*)$/,
  number: /^\d+[.)] +(.*)$/,
};
const BOX = /^[-*+] *\[[ xX]?\]/;
const HINT = /^Hint: */;

/**
 * Takes the lines between the tags apart. The list begins at its first entry; what stands before is the stem.
 * A list of another style belongs to the stem.
 */
export function readBody(
  lines: readonly Line[],
  style: ListStyle,
  report: (line: number, message: string) => void,
): Body {
  const stem: string[] = [];
  const explanation: string[] = [];
  const hints: string[][] = [];
  const entries: { entry: Entry; text: string[]; quote: string[] }[] = [];
  let into: string[] = stem;
  let isInFence = false;

  for (const { number, text } of dedent(lines)) {
    const isFence = /^\s*(`{3,}|~{3,})/.test(text);
    const current = entries.at(-1);
    const isIndented = /^\s/.test(text);
    if (isFence || isInFence) {
      if (isFence) isInFence = !isInFence;
      into.push(text);
    } else if (text === "") {
      into.push("");
    } else if (isIndented && current && into !== stem) {
      const inner = text.trimStart();
      if (inner.startsWith(">")) {
        current.quote.push(unquote(inner));
        into = current.quote;
      } else if (into === current.quote) {
        report(number, `"${short(inner)}" comes after the feedback: begin the line with ">".`);
      } else into.push(inner);
    } else if (text.startsWith(">")) {
      if (into !== explanation) explanation.push("");
      into = explanation;
      into.push(unquote(text));
    } else if (HINT.test(text)) {
      into = [text.replace(HINT, "")];
      hints.push(into);
    } else {
      const entry = readEntry(text, style, number);
      if (BOX.test(text) && (style !== "task" || !entry)) report(number, boxProblem(text, style));
      if (entry) {
        entries.push({ entry, text: [entry.text], quote: [] });
        into = entries.at(-1)!.text;
      } else if (into === stem || hints.includes(into)) into.push(text);
      else
        report(
          number,
          `"${short(text)}" stands outside: indent it, or begin it with ">" or "Hint:".`,
        );
    }
  }
  return {
    stem: join(stem),
    entries: entries.map((e) => ({ ...e.entry, text: join(e.text), quote: join(e.quote) })),
    explanation: join(explanation),
    hints: hints.map(join),
  };
}

function readEntry(text: string, style: ListStyle, line: number): Entry | null {
  const found = ENTRY[style].exec(text);
  if (!found) return null;
  const isChecked = style === "task" && found[1] !== " ";
  return { line, isChecked, text: found.at(-1) ?? "", quote: "" };
}

function boxProblem(text: string, style: ListStyle): string {
  return style === "task"
    ? `"${short(text)}": an option is written "- [x] …" or "- [ ] …", with these spaces.`
    : `"${short(text)}": boxes belong to kind="choice" and kind="choices".`;
}

function dedent(lines: readonly Line[]): Line[] {
  const depths = lines.filter(({ text }) => text.trim()).map(({ text }) => text.search(/\S/));
  const depth = Math.min(...depths);
  return lines.map(({ number, text }) => ({ number, text: text.slice(depth).trimEnd() }));
}

function unquote(text: string): string {
  return text.replace(/^> ?/, "");
}

function join(lines: readonly string[]): string {
  return lines.join("\n").trim();
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
