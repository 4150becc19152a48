import type { Question } from "../../quiz/index.ts";
import { QuestionForm } from "./QuestionForm.tsx";
import { useAnswers } from "./use-answers.ts";

interface Props {
  question: Question;
  opened: readonly string[];
  /** How many hints were opened. */
  hints: number;
}

/** The form of a question of the prose, and why its answers are not kept where that is so. */
export function Answering({ question, opened, hints }: Props) {
  const answers = useAnswers(question, undefined, { hints });
  return (
    <>
      <QuestionForm question={question} answers={answers} opened={opened} />
      {answers.warning && (
        <p className="quiz-aside" role="status">
          {answers.warning}
        </p>
      )}
    </>
  );
}
