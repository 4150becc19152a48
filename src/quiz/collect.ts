import { didYouMean } from "./nearest.ts";
import { parseQuestions, type Placed } from "./parse.ts";
import { QuestionError, type Problem } from "./problem.ts";

/**
 * All questions of the course by id, from MDX sources by file.
 *
 * @throws QuestionError naming every problem with file and line: those of the questions themselves,
 *   an id used twice, and a `<Quiz id="…" />` whose question does not exist.
 */
export function collectQuestions(
  sources: Iterable<readonly [string, string]>,
): Map<string, Placed> {
  const byId = new Map<string, Placed>();
  const problems: Problem[] = [];
  const parsed = [...sources].map(([file, source]) => parseQuestions(source, file));
  for (const { questions, problems: found } of parsed) {
    problems.push(...found);
    for (const placed of questions) {
      const { id } = placed.question;
      const first = byId.get(id);
      if (first) {
        const message = `<Quiz id="${id}">: the id is taken, at ${first.file}:${first.line}.`;
        problems.push({ file: placed.file, line: placed.line, message });
      } else byId.set(id, placed);
    }
  }
  const areAllRead = problems.length === 0;
  for (const { id, file, line } of parsed.flatMap(({ references }) => references)) {
    if (byId.has(id) || !areAllRead) continue;
    const message = `<Quiz id="${id}" />: there is no such question.${didYouMean(id, byId.keys())}`;
    problems.push({ file, line, message });
  }
  if (problems.length > 0) throw new QuestionError(problems);
  return byId;
}
