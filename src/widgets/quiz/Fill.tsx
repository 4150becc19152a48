import { useState } from "react";
import { feedbackOf, type FillQuestion } from "../../quiz/index.ts";
import { Check } from "./Check.tsx";
import { Paragraphs } from "./Html.tsx";
import type { Answers } from "./use-answers.ts";
import { useDraft } from "./use-draft.ts";
import { VERDICTS } from "./words.ts";

interface Props {
  question: FillQuestion;
  answers: Answers;
}

/** The gaps of a sentence, each with a field of its own. */
export function Fill({ question, answers }: Props) {
  const { response, grade, give } = answers;
  const [draft, setDraft] = useDraft<string[]>(answers, (filled) => filled);
  const [isMissing, setIsMissing] = useState(false);
  const given = Array.isArray(response) ? response : [];
  const texts = draft ?? question.blanks.map((_, at) => given[at] ?? "");
  const isChecked = draft === null && grade.verdict !== "empty";
  const said = feedbackOf(question, grade.feedback[0] ?? "")?.text ?? question.explanation;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isChecked) return;
        const { verdict } = give(texts);
        setIsMissing(verdict === "empty");
        if (verdict !== "empty") setDraft(null);
      }}
    >
      <div className="quiz-line">
        {question.blanks.map(({ key }, at) => (
          <label key={key} className="quiz-gap">
            ({key})
            <input
              type="text"
              className="quiz-number"
              aria-label={`Gap ${key}`}
              aria-describedby={`${question.id}-stem`}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              maxLength={200}
              value={texts[at]}
              onChange={({ target }) => {
                setIsMissing(false);
                setDraft(texts.map((text, other) => (other === at ? target.value : text)));
              }}
            />
          </label>
        ))}
        <Check answers={answers}>
          {isMissing && <p>A gap is empty yet.</p>}
          {isChecked && grade.verdict !== "empty" && (
            <Paragraphs html={said} lead={VERDICTS[grade.verdict]} />
          )}
        </Check>
      </div>
    </form>
  );
}
