import type { Response } from "./response.ts";
import type { FillQuestion } from "./question.ts";
import { EMPTY, OTHERWISE, verdictOf, type Grade } from "./verdict.ts";

/** Every blank has to be filled; the feedback is that of the first one that is not right. */
export function gradeFill({ blanks, words }: FillQuestion, response: Response): Grade {
  if (!Array.isArray(response) || response.length !== blanks.length) return EMPTY;
  if (response.some((text) => text.trim() === "")) return EMPTY;
  const rights = blanks.map(({ accepted }, at) =>
    accepted.map(plain).includes(plain(response[at])),
  );
  const first = rights.indexOf(false);
  if (first < 0) return { verdict: "right", feedback: [] };
  const word = words.find(({ text }) => plain(text) === plain(response[first]));
  return {
    verdict: verdictOf(false, rights.includes(true)),
    feedback: [word?.key ?? OTHERWISE],
  };
}

/** Case, spaces, hyphens and a leading article do not matter. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/g, " ")
    .trim()
    .replace(/^(a|an|the) /, "");
}
