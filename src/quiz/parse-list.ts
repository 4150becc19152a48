import type { Body, Entry } from "./body.ts";
import { optionKey } from "./option-key.ts";
import { readFeedback } from "./parse-feedback.ts";
import type { Report } from "./problem.ts";
import type { Option, OrderItem, Point } from "./question.ts";

/** The options of a choice, each with its feedback. */
export function readOptions(
  kind: "choice" | "choices",
  body: Body,
  line: number,
  report: Report,
): Option[] {
  const { entries } = body;
  const right = entries.filter(({ isChecked }) => isChecked).length;
  if (entries.length < 2) {
    report(
      line,
      'fewer than two options. An option is a line "- [x] …" (right) or "- [ ] …" (wrong).',
    );
  } else if (right === 0) {
    report(line, "no option is right: mark the right one with [x].");
  } else if (kind === "choice" && right > 1) {
    report(line, `${right} options are right: keep one, or write kind="choices".`);
  }
  checkTwice(entries, report);
  return entries.map((entry) => ({
    key: optionKey(entry.text),
    text: entry.text,
    right: entry.isChecked,
    feedback: readFeedback(entry, `option "${entry.text}"`, report),
  }));
}

/** The items of an order, in the right order; the feedback of each says why it comes where it does. */
export function readItems(body: Body, line: number, report: Report): OrderItem[] {
  if (body.entries.length < 3) {
    report(line, "fewer than three items to order. Number them 1., 2., 3. in the right order.");
  }
  checkTwice(body.entries, report);
  return body.entries.map((entry) => ({
    key: optionKey(entry.text),
    text: entry.text,
    feedback: readFeedback(entry, `item "${entry.text}"`, report),
  }));
}

/** The model answer and the points that earn the marks. */
export function readRubric(
  body: Body,
  line: number,
  report: Report,
): { points: Point[]; explanation: string } {
  if (body.explanation === "") {
    report(line, 'the model answer is missing: write it as a blockquote, "> …", at the margin.');
  }
  if (body.entries.length === 0) report(line, 'the rubric is missing: one line "- …" a point.');
  checkTwice(body.entries, report);
  const points = body.entries.map(({ text, quote }) => ({
    key: optionKey(text),
    text,
    ...(quote && { where: quote }),
  }));
  return { points, explanation: body.explanation };
}

function checkTwice(entries: readonly Entry[], report: Report): void {
  const seen = new Set<string>();
  for (const { text, line } of entries) {
    const key = optionKey(text);
    if (seen.has(key)) report(line, `"${text}" stands in the list twice.`);
    seen.add(key);
  }
}
