import type { Variant } from "../../quiz/index.ts";
import { Choice } from "./Choice.tsx";
import { NumberAnswer } from "./NumberAnswer.tsx";
import { SecondTry } from "./SecondTry.tsx";
import { useAnswers } from "./use-answers.ts";

interface Props {
  variant: Variant;
  /** How many hints were opened. */
  hints: number;
  onAnother: () => void;
}

const NONE: readonly string[] = [];

/** The form of one variant: a second try before the solution shows, then another like it. */
export function DrillForm({ variant: { question, seed, solution }, hints, onAnother }: Props) {
  const answers = useAnswers(question, seed, { hints });
  const { verdict } = answers.grade;
  return (
    <>
      {question.kind === "number" ? (
        <NumberAnswer question={question} answers={answers} />
      ) : (
        <Choice question={question} answers={answers} opened={NONE} />
      )}
      <SecondTry verdict={verdict} tries={answers.attempt - 1} solution={solution} />
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
