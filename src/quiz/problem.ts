/** Something wrong in a question, in the words of its writer; `line` counts from 1. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** Takes down a problem at a line of the file being read. */
export type Report = (line: number, message: string) => void;

/** `content/…/index.mdx:42: <Quiz id="…">: no option is right. …` */
export function describeProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

/** All that is wrong in the questions of the course, one problem a line. */
export class QuestionError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.name = "QuestionError";
    this.problems = problems;
  }
}
