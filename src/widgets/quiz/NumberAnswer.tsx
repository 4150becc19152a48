import { useState } from "react";
import { feedbackOf, OTHERWISE, readNumber, type NumberQuestion } from "../../quiz/index.ts";
import { Check } from "./Check.tsx";
import { Paragraphs } from "./Html.tsx";
import type { Answers } from "./use-answers.ts";
import { useDraft } from "./use-draft.ts";
import { UNREADABLE, VERDICTS } from "./words.ts";

interface Props {
  question: NumberQuestion;
  answers: Answers;
}

/** A number, typed as people write it. */
export function NumberAnswer({ question, answers }: Props) {
  const { response, grade, give } = answers;
  const [draft, setDraft] = useDraft<string>(answers, (typed) => typed);
  const [complaint, setComplaint] = useState<string | null>(null);
  const text = draft ?? (typeof response === "string" ? response : "");
  const isChecked = draft === null && grade.verdict !== "empty";
  const feedback = feedbackOf(question, grade.feedback[0] ?? "")?.text ?? question.explanation;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isChecked) return;
        const { verdict, unreadable } = give(text);
        if (verdict !== "empty") setDraft(null);
        else setComplaint(unreadable ? UNREADABLE : "Nothing is typed yet.");
      }}
    >
      <div className="quiz-line">
        <input
          type="text"
          className="quiz-number"
          aria-label={question.unit ? `Your answer in ${question.unit}` : "Your answer"}
          aria-describedby={`${question.id}-stem`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          value={text}
          onChange={({ target }) => {
            setDraft(target.value);
            setComplaint(null);
          }}
        />
        {question.unit && <span aria-hidden="true">{question.unit}</span>}
        <Check answers={answers}>
          {complaint && <p>{complaint}</p>}
          {isChecked && grade.verdict !== "empty" && (
            <Paragraphs html={feedback} lead={VERDICTS[grade.verdict]} />
          )}
          {isChecked && grade.feedback[0] === OTHERWISE && isNear(question, text) && (
            <p>The number is near. If you rounded it, keep one digit more.</p>
          )}
        </Check>
      </div>
    </form>
  );
}

/** How far off, as a share of the answer, may come of rounding. */
const NEAR = 0.03;

function isNear({ answer, unit }: NumberQuestion, text: string): boolean {
  const typed = readNumber(text, unit);
  if (typed === null || Number.isInteger(answer)) return false;
  return Math.abs(typed - answer) <= NEAR * Math.abs(answer);
}
