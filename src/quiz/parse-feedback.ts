import type { Entry } from "./body.ts";
import type { Report } from "./problem.ts";
import type { Feedback } from "./question.ts";

const MISCONCEPTION = /^MC\d{2}$/;

/** The blockquote under an entry, with the misconception id that may lead it. */
export function readFeedback(entry: Entry, what: string, report: Report): Feedback {
  if (entry.quote === "") {
    report(entry.line, `${what} has no feedback: write it under it as "  > …".`);
    return { text: "" };
  }
  const [, id, rest = ""] = /^(mc[\s_-]*\w*)\s*:\s*([\s\S]*)$/i.exec(entry.quote) ?? [];
  if (id === undefined) return { text: entry.quote };
  if (!MISCONCEPTION.test(id)) {
    report(entry.line, `"${id}" is no misconception id: MC and two digits, such as "MC07".`);
  } else if (rest.trim() === "") report(entry.line, `${what} has only the id ${id}, and no words.`);
  return { text: rest, misconception: id };
}
