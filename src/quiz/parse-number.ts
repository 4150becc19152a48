import type { Body } from "./body.ts";
import { isWithin } from "./within.ts";
import { readFeedback } from "./parse-feedback.ts";
import type { Report } from "./problem.ts";
import { readNumber } from "./read-number.ts";
import type { QuizTag } from "./tags.ts";

/** The answer of a number question, its tolerance, and what is said to each known mistake. */
export function readNumbers(tag: QuizTag, body: Body, report: Report) {
  const unit = tag.attributes.get("unit");
  const number = (name: string) => {
    const text = tag.attributes.get(name);
    const value = text === undefined ? null : readNumber(text, unit);
    if (text !== undefined && value === null) {
      report(tag.line, `${name}="${text}" is not a number.`);
    }
    return value;
  };
  if (!tag.attributes.has("answer")) report(tag.line, 'the answer is missing: write answer="…".');
  const answer = number("answer") ?? 0;
  const within = number("within") ?? 0;
  if (within < 0)
    report(tag.line, "within is below 0: it is the distance from the answer still right.");
  if (body.explanation === "") {
    report(
      tag.line,
      'the right answer has no explanation: write it as a blockquote, "> …", at the margin.',
    );
  }
  const other = body.entries.filter(({ text }) => text.toLowerCase() === "otherwise");
  if (other.length !== 1) {
    report(tag.line, 'one entry "- otherwise" is due, with the feedback for any other number.');
  }
  const mistakes = body.entries
    .filter((entry) => !other.includes(entry))
    .map((entry) => {
      const value = readNumber(entry.text, unit);
      if (value === null) report(entry.line, `"${entry.text}" is not a number, nor "otherwise".`);
      else if (isWithin(value, answer, within)) {
        report(
          entry.line,
          `the mistake ${entry.text} counts as right: it is within ${within} of the answer.`,
        );
      }
      const feedback = readFeedback(entry, `mistake "${entry.text}"`, report);
      return { key: String(value), value: value ?? NaN, feedback, line: entry.line };
    });
  mistakes.forEach(({ value, line }, i) => {
    const twin = mistakes.slice(0, i).find((earlier) => isWithin(value, earlier.value, within));
    if (twin)
      report(line, `the mistakes ${twin.value} and ${value} are less than ${within} apart.`);
  });
  return {
    answer,
    within,
    ...(unit && { unit }),
    mistakes: mistakes.map(({ key, value, feedback }) => ({ key, value, feedback })),
    otherwise: other[0] ? readFeedback(other[0], '"otherwise"', report) : { text: "" },
    explanation: body.explanation,
  };
}
