import type { Variant } from "../../quiz/index.ts";
import { Choice } from "./Choice.tsx";
import { Paragraphs } from "./Html.tsx";
import { NumberAnswer } from "./NumberAnswer.tsx";
import { useAnswers } from "./use-answers.ts";

interface Props {
  variant: Variant;
  onAnother: () => void;
}

/** Tries before the solution is shown. */
const TRIES = 2;
const NONE: readonly string[] = [];

/** The form of one variant: a second try before the solution shows, then another like it. */
export function DrillForm({ variant: { question, seed, solution }, onAnother }: Props) {
  const answers = useAnswers(question, seed);
  const { verdict } = answers.grade;
  const tries = answers.attempt - 1;
  const isLost = verdict === "wrong" && tries >= TRIES;
  return (
    <>
      {question.kind === "number" ? (
        <NumberAnswer question={question} answers={answers} />
      ) : (
        <Choice question={question} answers={answers} opened={NONE} />
      )}
      {verdict === "wrong" && !isLost && <p className="quiz-aside">Try once more.</p>}
      {isLost && (
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
      )}
      {verdict !== "empty" && (
        <button type="button" className="button quiz-another" onClick={onAnother}>
          Another like it
        </button>
      )}
      {answers.warning && (
        <p className="quiz-aside" role="status">
          {answers.warning}
        </p>
      )}
    </>
  );
}
