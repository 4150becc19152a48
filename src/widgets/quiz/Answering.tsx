import type { Question } from "../../quiz/index.ts";
import { QuestionForm } from "./QuestionForm.tsx";
import { Readable } from "./Readable.tsx";
import { TRIES } from "./tries.ts";
import { useAnswers } from "./use-answers.ts";

interface Props {
  question: Question;
  opened: readonly string[];
  /** How many hints were opened. */
  hints: number;
}

/** Kinds whose answer no feedback names: it can be opened after as many tries as a drill allows. */
const UNNAMED: readonly Question["kind"][] = ["number", "fill"];

/** The form of a question of the prose, and why its answers are not kept where that is so. */
export function Answering({ question, opened, hints }: Props) {
  const answers = useAnswers(question, undefined, { hints });
  const { verdict } = answers.grade;
  const isStuck = (verdict === "wrong" || verdict === "partial") && answers.attempt > TRIES;
  return (
    <>
      <QuestionForm question={question} answers={answers} opened={opened} />
      {isStuck && UNNAMED.includes(question.kind) && <Readable question={question} />}
      {answers.warning && (
        <p className="quiz-aside" role="status">
          {answers.warning}
        </p>
      )}
    </>
  );
}
