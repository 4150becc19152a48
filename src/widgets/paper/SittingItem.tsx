import { EMPTY, grade, type AskedItem, type Given, type Response } from "../../quiz/index.ts";
import { Paragraphs } from "../quiz/Html.tsx";
import { QuestionForm } from "../quiz/QuestionForm.tsx";
import type { Answers } from "../quiz/use-answers.ts";
import { Sure } from "../quiz/Sure.tsx";
import { UNREADABLE } from "../quiz/words.ts";

interface Props {
  item: AskedItem;
  /** From 1. */
  number: number;
  given: Given | undefined;
  onPut: (given: Given) => void;
}

/** A question of a test: what the reader puts down can be changed, and no verdict is shown. */
export function SittingItem({ item: { question }, number, given, onPut }: Props) {
  const response = given?.response ?? null;
  const sure = given?.sure;
  const stem = `${question.id}-stem`;
  const put = (next: Response) => onPut({ response: next, sure });
  const answers: Answers = {
    ...{ response, grade: EMPTY, live: "off", warning: null, attempt: 1, isStored: false },
    putDown: put,
    give(next) {
      put(next);
      return grade(question, next);
    },
  };
  return (
    <div className="quiz" role="group" aria-labelledby={stem}>
      <div id={stem} className="quiz-stem" tabIndex={-1}>
        <span className="visually-hidden">Question {number}. </span>
        <Paragraphs html={question.stem} />
      </div>
      <QuestionForm question={question} answers={answers} />
      <p className="quiz-aside paper-put" role="status">
        {putWords(question, response)}
      </p>
      <Sure
        name={`sure-${number}`}
        sure={sure}
        onChoose={(next) => onPut({ response, sure: next })}
      />
    </div>
  );
}

function putWords(question: AskedItem["question"], response: Response): string {
  const { verdict, unreadable } = grade(question, response);
  if (verdict !== "empty") return "Put down. You can change it until you hand in.";
  if (unreadable) return UNREADABLE;
  if (question.kind === "order") return "This order is not an answer until you move a line.";
  const isBegun = Array.isArray(response) && response.length > 0;
  return isBegun && question.kind !== "choices" ? "Not complete yet." : "Not answered yet.";
}
