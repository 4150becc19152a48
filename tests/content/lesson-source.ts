/** What a lesson's MDX holds, read as text: the test counts what a writer wrote, whatever the build makes of it. */
export interface LessonSource {
  /** The head between the dashes. */
  head: string;
  /** How often each tag opens, by its name. */
  tags: Map<string, number>;
  /** Words of the prose outside questions, practice, taps, notes and sources; a formula in a line is one. */
  words: number;
  /** Paragraphs between <ExamWrite> and its end. */
  examSentences: string[];
}

const aside = /<(Quiz|Practice|Tap|Note|Source|Given)\b(?:[^>"]|"[^"]*")*(?<!\/)>[^]*?<\/\1>/g;

/** No prose of its own, or prose of one word. */
const replaced: [RegExp, string][] = [
  [/\{\/\*[^]*?\*\/\}/g, " "],
  [aside, " "],
  [/^(`{3,}|~{3,})[^]*?^\1/gm, " "],
  [/\$\$[^]*?\$\$/g, " "],
  [/\$[^$]*\$/g, " formula "],
  [/<(Measured|Counted)\b(?:[^>"]|"[^"]*")*\/>/g, " number "],
  [/<\/?[A-Za-z](?:[^>"{]|"[^"]*"|\{[^}]*\})*>/g, " "],
  [/\{#[\w-]+\}/g, " "],
  [/\]\([^)]*\)/g, "] "],
];

/** Reads a lesson's source. */
export function readSource(source: string): LessonSource {
  const [, head = "", body = ""] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source) ?? [];
  const tags = new Map<string, number>();
  for (const [, tag] of body.matchAll(/<([A-Z]\w*)\b/g)) tags.set(tag!, (tags.get(tag!) ?? 0) + 1);
  const prose = replaced.reduce((text, [pattern, by]) => text.replace(pattern, by), body);
  const exam = /<ExamWrite>([^]*?)<\/ExamWrite>/.exec(body)?.[1] ?? "";
  return {
    head,
    tags,
    words: prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    examSentences: exam
      .trim()
      .split(/\n\s*\n/)
      .filter(Boolean),
  };
}
