/** What a lesson's MDX holds, read as text: the test counts what a writer wrote, whatever the build makes of it. */
export interface LessonSource {
  /** The head between the dashes. */
  head: string;
  /** How often each tag opens, by its name. */
  tags: Map<string, number>;
  /** Words of the prose outside questions, practice, taps, notes and sources, and without formulas and numbers. */
  words: number;
  /** Paragraphs between <ExamWrite> and its end. */
  examSentences: string[];
}

const aside = /<(Quiz|Practice|Tap|Note|Source|Given)\b(?:[^>"]|"[^"]*")*(?<!\/)>[^]*?<\/\1>/g;

/** What is no prose, and what stands in its place. */
const replaced: [RegExp, string][] = [
  [/\{\/\*[^]*?\*\/\}/g, " "],
  [aside, " "],
  [/^(`{3,}|~{3,})[^]*?^\1/gm, " "],
  [/\$\$[^]*?\$\$/g, " "],
  [/\$[^$]*\$/g, " "],
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
    words: prose.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length,
    examSentences: exam
      .trim()
      .split(/\n\s*\n/)
      .filter(Boolean),
  };
}
