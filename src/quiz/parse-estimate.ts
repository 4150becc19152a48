import type { Body } from "./body.ts";
import { readFeedback } from "./parse-feedback.ts";
import type { Report } from "./problem.ts";
import type { EstimateQuestion } from "./question.ts";
import { readNumber } from "./read-number.ts";
import type { QuizTag } from "./tags.ts";

type Read = Omit<EstimateQuestion, "id" | "objective" | "stem" | "hints" | "kind">;

/** The answer of an estimate, the axis it is marked on, and what is said below and above. */
export function readEstimate(tag: QuizTag, body: Body, report: Report): Read {
  const unit = tag.attributes.get("unit");
  const size = (name: string, otherwise?: number) => {
    const text = tag.attributes.get(name);
    if (text === undefined && otherwise !== undefined) return otherwise;
    const value = text === undefined ? null : readNumber(text, unit);
    if (value !== null && value > 0) return value;
    report(tag.line, `${name}="${text ?? ""}": a number above 0 is due, such as ${name}="1e6".`);
    return 1;
  };
  const [answer, from, to] = [size("answer"), size("from"), size("to")];
  const factor = size("factor", 2);
  if (factor <= 1) report(tag.line, `factor="${factor}": right is within a factor above 1.`);
  if (!(from < answer && answer < to))
    report(tag.line, `the answer ${answer} does not lie between from="${from}" and to="${to}".`);
  if (body.explanation === "")
    report(tag.line, 'the explanation is missing: write it as a blockquote, "> …", at the margin.');
  const said = (name: string) => {
    const entries = body.entries.filter(({ text }) => text.toLowerCase() === name);
    if (entries.length !== 1)
      report(tag.line, `one entry "- ${name}" is due, with the feedback for such an estimate.`);
    return entries[0] ? readFeedback(entries[0], `"${name}"`, report) : { text: "" };
  };
  for (const { text, line } of body.entries)
    if (!["too low", "too high"].includes(text.toLowerCase()))
      report(line, `"${text}": the entries of an estimate are "- too low" and "- too high".`);
  return {
    answer,
    factor,
    from,
    to,
    ...(unit && { unit }),
    tooLow: said("too low"),
    tooHigh: said("too high"),
    explanation: body.explanation,
  };
}
