import { withoutCode, withoutComments } from "./mask.ts";
import type { Problem } from "./problem.ts";

/** A line of the writer's file. */
export interface Line {
  number: number;
  text: string;
}

/** A `<Quiz>` as found in a file; `body` is null where it closes itself and only refers to a question. */
export interface QuizTag {
  file: string;
  line: number;
  attributes: Map<string, string>;
  body: Line[] | null;
}

const OPEN = /^[ \t]*<Quiz(?=[\s/>])/gm;
const ATTRIBUTE = /\s*([A-Za-z][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\{[^}]*\})))?/y;
const END = /\s*(\/?)>/y;
const CLOSE = "</Quiz>";

/** All `<Quiz>` tags of an MDX source, in order, with what is wrong in the tags themselves. */
export function findTags(source: string, file: string): { tags: QuizTag[]; problems: Problem[] } {
  const text = withoutComments(source);
  const scanned = withoutCode(text);
  const tags: QuizTag[] = [];
  const problems: Problem[] = [];
  OPEN.lastIndex = 0;
  for (let found = OPEN.exec(scanned); found; found = OPEN.exec(scanned)) {
    const line = lineAt(text, scanned.indexOf("<", found.index));
    const report = (message: string) => problems.push({ file, line, message });
    const { attributes, end, isClosed } = readAttributes(scanned, OPEN.lastIndex, report);
    if (end < 0) {
      report('<Quiz> has no closing >, or one of its attributes is not written name="value".');
      continue;
    }
    if (isClosed) {
      tags.push({ file, line, attributes, body: null });
      continue;
    }
    const close = scanned.indexOf(CLOSE, end);
    const next = scanned.slice(end).search(/^[ \t]*<Quiz[\s/>]/m);
    if (close < 0 || (next >= 0 && end + next < close)) {
      report(`<Quiz> is not closed: ${CLOSE} is missing.`);
      continue;
    }
    OPEN.lastIndex = close;
    const body = text.slice(end, close).split("\n");
    if (body[0]?.trim() !== "") report("<Quiz>: the question begins on a line of its own.");
    const first = lineAt(text, end);
    tags.push({
      file,
      line,
      attributes,
      body: body.map((t, i) => ({ number: first + i, text: t })),
    });
  }
  return { tags, problems };
}

function readAttributes(text: string, start: number, report: (message: string) => void) {
  const attributes = new Map<string, string>();
  let at = start;
  for (;;) {
    END.lastIndex = at;
    const end = END.exec(text);
    if (end) return { attributes, end: END.lastIndex, isClosed: end[1] === "/" };
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (!found) return { attributes, end: -1, isClosed: false };
    at = ATTRIBUTE.lastIndex;
    const [, name = "", double, single, braces] = found;
    if (braces !== undefined) report(`<Quiz>: write ${name}="…" in quotes, not in braces.`);
    if (attributes.has(name)) report(`<Quiz>: ${name} is given twice.`);
    attributes.set(name, double ?? single ?? braces ?? "");
  }
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < index; i = text.indexOf("\n", i + 1)) line++;
  return line;
}
