import { useState } from "react";
import { feedbackOf, type EstimateQuestion } from "../../quiz/index.ts";
import { readNumber } from "../../quiz/index.ts";
import { Check } from "./Check.tsx";
import { EstimateAxis } from "./EstimateAxis.tsx";
import { Paragraphs } from "./Html.tsx";
import type { Answers } from "./use-answers.ts";
import { useDraft } from "./use-draft.ts";
import { VERDICTS } from "./words.ts";

interface Props {
  question: EstimateQuestion;
  answers: Answers;
}

/** A slide over the whole axis takes this many steps of the arrow keys. */
const STEPS = 240;

/** A size marked on a log axis; a real range input, with the number beside it to be typed instead. */
export function Estimate({ question, answers }: Props) {
  const { from, to, unit, answer } = question;
  const { response, grade, give } = answers;
  const [draft, setDraft] = useDraft<string>(answers, (typed) => typed);
  const [isEmpty, setIsEmpty] = useState(false);
  const text = draft ?? (typeof response === "string" ? response : "");
  const isChecked = draft === null && grade.verdict !== "empty";
  const size = readNumber(text, unit);
  const span = Math.log(to / from);
  const place = (value: number) => Math.log(value / from) / span;
  const at = size !== null && size > 0 ? Math.min(1, Math.max(0, place(size))) : null;
  const said = feedbackOf(question, grade.feedback[0] ?? "")?.text;

  function take(next: string): void {
    setIsEmpty(false);
    setDraft(next);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isChecked) return;
        const { verdict } = give(text);
        setIsEmpty(verdict === "empty");
        if (verdict !== "empty") setDraft(null);
      }}
    >
      <EstimateAxis from={from} to={to} mark={at} answer={isChecked ? place(answer) : null} />
      <input
        type="range"
        className="quiz-range"
        aria-label="Your estimate, on a log scale"
        aria-describedby={`${question.id}-stem`}
        aria-valuetext={text === "" ? "none yet" : `${text} ${unit ?? ""}`.trim()}
        min={0}
        max={STEPS}
        step={1}
        value={at === null ? STEPS / 2 : Math.round(at * STEPS)}
        onChange={({ target }) =>
          take(
            String(Number((from * Math.exp((Number(target.value) / STEPS) * span)).toPrecision(2))),
          )
        }
      />
      <div className="quiz-line">
        <input
          type="text"
          className="quiz-number"
          aria-label={unit ? `Your estimate in ${unit}` : "Your estimate"}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => take(target.value)}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
        <Check answers={answers}>
          {isEmpty && <p>Mark a size on the axis, or type one such as 2e6.</p>}
          {isChecked && grade.verdict !== "empty" && (
            <>
              {said && <Paragraphs html={said} lead={VERDICTS[grade.verdict]} />}
              <Paragraphs html={question.explanation} lead={said ? undefined : VERDICTS.right} />
            </>
          )}
        </Check>
      </div>
    </form>
  );
}
