import { useEffect, useRef, useState } from "react";
import type { AskedItem } from "../../quiz/index.ts";
import { Hints } from "../quiz/Hints.tsx";
import { Paragraphs } from "../quiz/Html.tsx";
import { QuestionForm } from "../quiz/QuestionForm.tsx";
import { SecondTry } from "../quiz/SecondTry.tsx";
import { Sure } from "../quiz/Sure.tsx";
import { useAnswers } from "../quiz/use-answers.ts";
import type { Askable } from "./askable.ts";

interface Props {
  item: Askable;
  asked: AskedItem;
  /** From 1. */
  number: number;
  of: number;
  onNext: (isAnswered: boolean) => void;
  onLeave: () => void;
}

/** A question of a session, asked afresh: no earlier answer shows, and its feedback comes at once. */
export function AskedQuestion({ item, asked, number, of, onNext, onLeave }: Props) {
  const { question, seed, solution } = asked;
  const [hints, setHints] = useState(0);
  const [sure, setSure] = useState<1 | 2 | 3>();
  const answers = useAnswers(question, seed, { hints, sure, isFresh: true });
  const heading = useRef<HTMLDivElement>(null);
  const { verdict } = answers.grade;
  const isAnswered = verdict !== "empty";
  const stem = `${question.id}-stem`;

  useEffect(() => heading.current?.focus(), []);

  return (
    <section className="review-asked" aria-labelledby={stem}>
      <p className="review-place">
        <span>
          {number} of {of}
        </span>
        <button type="button" className="button button-quiet" onClick={onLeave}>
          Leave
        </button>
      </p>
      <div className="quiz" id={question.id} role="group" aria-labelledby={stem}>
        <div id={stem} className="quiz-stem" ref={heading} tabIndex={-1}>
          <Paragraphs html={question.stem} />
        </div>
        {question.kind !== "essay" && (
          <fieldset className="review-sure" disabled={isAnswered}>
            <Sure name={`sure-${question.id}`} sure={sure} isFirst onChoose={setSure} />
          </fieldset>
        )}
        <QuestionForm question={question} answers={answers} />
        {seed !== undefined && (
          <SecondTry verdict={verdict} tries={answers.attempt - 1} solution={solution} />
        )}
        <Hints hints={question.hints} isLive opened={hints} onOpen={setHints} />
        {answers.warning && (
          <p className="quiz-aside" role="status">
            {answers.warning}
          </p>
        )}
      </div>
      {isAnswered && (
        <p className="review-taught">
          The lesson: <a href={item.taught.address}>{item.taught.title}</a>
        </p>
      )}
      <button
        type="button"
        className={isAnswered ? "button button-primary" : "button button-quiet review-skip"}
        onClick={() => onNext(isAnswered)}
      >
        {isAnswered ? "Next" : "Skip"}
      </button>
    </section>
  );
}
