import type { Verdict } from "../../quiz/index.ts";
import { Paragraphs } from "./Html.tsx";
import { TRIES } from "./tries.ts";

interface Props {
  verdict: Verdict;
  tries: number;
  solution: readonly string[];
}

/** What follows a wrong answer to a drill: another try, then the solution line by line. */
export function SecondTry({ verdict, tries, solution }: Props) {
  if (verdict !== "wrong") return null;
  if (tries < TRIES) return <p className="quiz-aside">Try once more.</p>;
  return (
    <details className="quiz-answer" open>
      <summary>Worked line by line</summary>
      <ol className="quiz-solution quiz-feedback">
        {solution.map((line, at) => (
          <li key={at}>
            <Paragraphs html={line} />
          </li>
        ))}
      </ol>
    </details>
  );
}
