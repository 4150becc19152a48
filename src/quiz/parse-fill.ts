import type { Body } from "./body.ts";
import { plain } from "./grade-fill.ts";
import { optionKey } from "./option-key.ts";
import { readFeedback } from "./parse-feedback.ts";
import type { Report } from "./problem.ts";
import type { FillQuestion } from "./question.ts";

/** A gap is written in the stem as `[word]`, or `[word/other spelling]`; a slash that belongs to the word is `\/`. */
const GAP = /\[([^\][]+)\]/g;

/** The stem with numbered gaps, what fills them, and what is said to words that belong elsewhere. */
export function readFill(
  body: Body,
  line: number,
  report: Report,
): Pick<FillQuestion, "stem" | "blanks" | "words" | "otherwise" | "explanation"> {
  const blanks: FillQuestion["blanks"] = [];
  const stem = body.stem.replace(GAP, (_, inside: string) => {
    const accepted = inside.split(/(?<!\\)\//).map((word) => word.replaceAll("\\/", "/").trim());
    blanks.push({ key: String(blanks.length + 1), accepted });
    return `**(${blanks.length})**\u00a0______`;
  });
  if (blanks.length === 0) report(line, 'there is no gap: write what fills it as "[word]".');
  if (body.explanation === "")
    report(line, 'the explanation is missing: write it as a blockquote, "> …", at the margin.');
  const other = body.entries.filter(({ text }) => text.toLowerCase() === "otherwise");
  if (other.length !== 1)
    report(line, 'one entry "- otherwise" is due, with the feedback for any other word.');
  const words = body.entries
    .filter((entry) => !other.includes(entry))
    .map((entry) => {
      if (blanks.every(({ accepted }) => accepted.map(plain).includes(plain(entry.text))))
        report(entry.line, `"${entry.text}" fills every gap rightly.`);
      const feedback = readFeedback(entry, `word "${entry.text}"`, report);
      return { key: optionKey(entry.text), text: entry.text, feedback };
    });
  const otherwise = other[0] ? readFeedback(other[0], '"otherwise"', report) : { text: "" };
  return { stem, blanks, words, otherwise, explanation: body.explanation };
}
