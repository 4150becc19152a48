import { readBody, type ListStyle } from "./body.ts";
import { didYouMean } from "./nearest.ts";
import { readEstimate } from "./parse-estimate.ts";
import { readFill } from "./parse-fill.ts";
import { readItems, readOptions, readRubric } from "./parse-list.ts";
import { readNumbers } from "./parse-number.ts";
import { readPairs } from "./parse-pairs.ts";
import type { Problem, Report } from "./problem.ts";
import { KINDS, type Kind, type Question } from "./question.ts";
import { findTags, type QuizTag } from "./tags.ts";

/** A question with the place where it is written. */
export interface Placed {
  question: Question;
  file: string;
  line: number;
}

/** A `<Quiz id="…" />` without a body: the question stands elsewhere. */
export interface Reference {
  id: string;
  file: string;
  line: number;
}

export interface Parsed {
  questions: Placed[];
  references: Reference[];
  problems: Problem[];
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ALWAYS = ["id", "kind", "objective"];
/** Attributes that a kind has besides. */
const OWN: Partial<Record<Kind, string[]>> = {
  number: ["answer", "within", "unit"],
  estimate: ["answer", "factor", "from", "to", "unit"],
};
const LISTS: Record<Kind, ListStyle> = {
  choice: "task",
  choices: "task",
  number: "bullet",
  estimate: "bullet",
  fill: "bullet",
  sort: "bullet",
  match: "bullet",
  order: "number",
  essay: "bullet",
};

/** Reads the questions of one MDX source. Reports every problem; a question with a problem is left out. */
export function parseQuestions(source: string, file: string): Parsed {
  const { tags, problems } = findTags(source, file);
  const parsed: Parsed = { questions: [], references: [], problems };
  for (const tag of tags) {
    const id = tag.attributes.get("id") ?? "";
    const before = problems.length;
    const report = (line: number, message: string) =>
      problems.push({ file, line, message: `<Quiz${id && ` id="${id}"`}>: ${message}` });
    if (!NAME.test(id)) report(tag.line, idProblem(id));
    if (tag.body === null) {
      if (problems.length === before) parsed.references.push({ id, file, line: tag.line });
      continue;
    }
    const question = readQuestion(id, tag, tag.body, report);
    if (question && problems.length === before) {
      parsed.questions.push({ question, file, line: tag.line });
    }
  }
  return parsed;
}

function idProblem(id: string): string {
  return id === ""
    ? 'the id is missing. Give it one of its own, such as id="bias-zero-input".'
    : 'an id is small letters, digits and hyphens, such as "bias-zero-input".';
}

function readQuestion(
  id: string,
  tag: QuizTag,
  lines: NonNullable<QuizTag["body"]>,
  report: Report,
): Question | null {
  const kind = (tag.attributes.get("kind") ?? "choice") as Kind;
  if (!KINDS.includes(kind)) {
    const allowed = `allowed: ${KINDS.join(", ")}`;
    report(tag.line, `unknown kind "${kind}"; ${allowed}.${didYouMean(kind, KINDS)}`);
    return null;
  }
  checkAttributes(tag, kind, report);
  const body = readBody(lines, LISTS[kind], report);
  const objective = tag.attributes.get("objective");
  if (body.stem === "") report(tag.line, "nothing is asked: write the question before the list.");
  for (const text of [body.stem, body.explanation, ...body.hints])
    checkText(text, tag.line, report);
  for (const entry of body.entries) {
    if (entry.text === "") report(entry.line, "an entry of the list has no words.");
    if (/\n\s*\n/.test(entry.text)) report(entry.line, "an entry of the list is one paragraph.");
    checkText(`${entry.text}\n${entry.quote}`, entry.line, report);
  }
  const asked = { id, ...(objective && { objective }), stem: body.stem, hints: body.hints };
  const explanation = body.explanation && { explanation: body.explanation };
  switch (kind) {
    case "choice":
    case "choices":
      return { ...asked, kind, options: readOptions(kind, body, tag.line, report), ...explanation };
    case "number":
      return { ...asked, kind, ...readNumbers(tag, body, report) };
    case "estimate":
      return { ...asked, kind, ...readEstimate(tag, body, report) };
    case "fill":
      return { ...asked, kind, ...readFill(body, tag.line, report) };
    case "sort":
    case "match":
      return { ...asked, kind, ...readPairs(kind, body, tag.line, report), ...explanation };
    case "order":
      return { ...asked, kind, items: readItems(body, tag.line, report), ...explanation };
    case "essay":
      return { ...asked, kind, ...readRubric(body, tag.line, report) };
  }
}

function checkAttributes({ attributes, line }: QuizTag, kind: Kind, report: Report): void {
  const allowed = [...ALWAYS, ...(OWN[kind] ?? [])];
  for (const name of attributes.keys()) {
    if (allowed.includes(name)) continue;
    const owners = KINDS.filter((other) => OWN[other]?.includes(name));
    if (owners.length > 0)
      report(line, `${name} belongs to ${owners.map((owner) => `kind="${owner}"`).join(" and ")}.`);
    else report(line, `unknown attribute "${name}".${didYouMean(name, allowed)}`);
  }
  const objective = attributes.get("objective");
  if (objective !== undefined && !NAME.test(objective)) {
    report(
      line,
      `objective "${objective}": small letters, digits and hyphens, such as "bias-by-hand".`,
    );
  }
}

function checkText(text: string, line: number, report: Report): void {
  const prose = text.replace(/`[^`]*`|\$[^$]*\$/g, "");
  const tag = /<\/?([A-Z]\w*)/.exec(prose);
  if (tag) report(line, `<${tag[1]}> does not work inside a question: Markdown and $…$ only.`);
}
