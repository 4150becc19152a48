import { useState } from "react";
import { feedbackOf, pair, shuffled, type PairsQuestion } from "../../quiz/index.ts";
import { Check } from "./Check.tsx";
import { Html, Paragraphs } from "./Html.tsx";
import type { Answers } from "./use-answers.ts";
import { useDraft } from "./use-draft.ts";
import { VERDICTS } from "./words.ts";

interface Props {
  question: PairsQuestion;
  answers: Answers;
}

/** Items that belong to groups or to partners, each with a list to choose from. */
export function Pairs({ question, answers }: Props) {
  const { response, grade, give } = answers;
  const keys = (of: readonly { key: string }[]) => of.map(({ key }) => key);
  // In the order of the source a match would give itself away.
  const items = shuffled(question.id, keys(question.items));
  const paired = (of: Map<string, string>) => items.map((item) => pair(item, of.get(item) ?? ""));
  const [draft, setDraft] = useDraft<Map<string, string>>(answers, paired);
  const [isMissing, setIsMissing] = useState(false);
  const chosen = draft ?? chosenIn(response);
  const isChecked = draft === null && grade.verdict !== "empty";
  const wrong = isChecked ? grade.feedback : [];
  const targets =
    question.kind === "sort"
      ? question.targets
      : shuffled(`${question.id}/targets`, keys(question.targets)).map((key) =>
          question.targets.find((target) => target.key === key)!,
        );

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isChecked) return;
        const { verdict } = give(paired(chosen));
        setIsMissing(verdict === "empty");
        if (verdict !== "empty") setDraft(null);
      }}
    >
      <ul className="quiz-options" role="list">
        {items.map((item) => {
          const { text } = question.items.find(({ key }) => key === item)!;
          const label = `${question.id}-${item}`;
          const isWrong = wrong.includes(item);
          return (
            <li key={item}>
              <div className="quiz-option quiz-pair">
                <Html id={label} html={text} />
                <select
                  className="quiz-select"
                  aria-labelledby={label}
                  aria-invalid={isWrong || undefined}
                  value={chosen.get(item) ?? ""}
                  onChange={({ target }) => {
                    setIsMissing(false);
                    setDraft(new Map(chosen).set(item, target.value));
                  }}
                >
                  <option value="" disabled>
                    Choose
                  </option>
                  {targets.map(({ key, text: words }) => (
                    <option key={key} value={key}>
                      {words}
                    </option>
                  ))}
                </select>
              </div>
              {isChecked && (isWrong || grade.verdict === "right") && (
                <Paragraphs
                  className={isWrong ? "quiz-feedback" : "quiz-feedback quiz-settled"}
                  html={feedbackOf(question, item)?.text ?? ""}
                  lead={isWrong ? VERDICTS.wrong : undefined}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Check answers={answers}>
        {isMissing && <p>Something is not placed yet.</p>}
        {isChecked && grade.verdict !== "empty" && (
          <p>
            <b>{VERDICTS[grade.verdict]}</b>{" "}
            {wrong.length > 0 && `${items.length - wrong.length} of ${items.length} are in place.`}
          </p>
        )}
        {isChecked && grade.verdict === "right" && question.explanation && (
          <Paragraphs html={question.explanation} />
        )}
      </Check>
    </form>
  );
}

function chosenIn(response: Answers["response"]): Map<string, string> {
  if (!Array.isArray(response)) return new Map();
  return new Map(response.map((entry) => entry.split("=") as [string, string]));
}
