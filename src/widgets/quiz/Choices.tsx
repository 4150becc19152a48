import { useState } from "react";
import type { ChoiceQuestion } from "../../quiz/index.ts";
import { Check } from "./Check.tsx";
import { Html, Paragraphs } from "./Html.tsx";
import type { Answers } from "./use-answers.ts";
import { useDraft } from "./use-draft.ts";
import { VERDICTS } from "./words.ts";

interface Props {
  question: ChoiceQuestion;
  answers: Answers;
}

/** Several right options: tick, then check. What was ticked is explained; all of it once the set is right. */
export function Choices({ question, answers }: Props) {
  const { response, grade, give } = answers;
  const [draft, setDraft] = useDraft<string[]>(answers, (keys) => keys);
  const [isEmpty, setIsEmpty] = useState(false);
  const ticked = draft ?? (Array.isArray(response) ? response : []);
  const isChecked = draft === null && grade.verdict !== "empty";

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isChecked) return;
        const { verdict } = give(ticked);
        setIsEmpty(verdict === "empty");
        if (verdict !== "empty") setDraft(null);
      }}
    >
      <p className="quiz-aside">Several may be right.</p>
      <ul className="quiz-options" role="list">
        {question.options.map(({ key, text, right, feedback }) => {
          const isTicked = ticked.includes(key);
          const isExplained = isChecked && (isTicked || grade.verdict === "right");
          return (
            <li key={key}>
              <label className="quiz-option">
                <input
                  type="checkbox"
                  checked={isTicked}
                  onChange={() => {
                    setIsEmpty(false);
                    setDraft(isTicked ? ticked.filter((k) => k !== key) : [...ticked, key]);
                  }}
                />
                <Html html={text} />
              </label>
              {isExplained && (
                <Paragraphs
                  className="quiz-feedback"
                  html={feedback.text}
                  lead={right ? "Right." : isTicked ? "Not this one." : "Rightly left out."}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Check answers={answers}>
        {isEmpty && <p>Nothing is ticked yet.</p>}
        {isChecked && grade.verdict !== "empty" && (
          <p>
            <b>{VERDICTS[grade.verdict]}</b> {summary(question, ticked)}
          </p>
        )}
        {isChecked && grade.verdict === "right" && question.explanation && (
          <Paragraphs html={question.explanation} />
        )}
      </Check>
    </form>
  );
}

function summary({ options }: ChoiceQuestion, ticked: readonly string[]): string {
  const chosen = options.filter(({ key }) => ticked.includes(key));
  const right = chosen.filter((option) => option.right).length;
  const all = options.filter((option) => option.right).length;
  if (right === all && chosen.length === all) return "These, and no others.";
  const verb = right === 1 ? "is" : "are";
  const count =
    right === chosen.length
      ? "What you ticked is right"
      : chosen.length === 1
        ? "What you ticked is not right"
        : `${right === 0 ? "None" : right} of your ${chosen.length} ticks ${verb} right`;
  return right < all && right > 0 ? `${count}, and something is missing.` : `${count}.`;
}
