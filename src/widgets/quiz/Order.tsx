import { useLayoutEffect, useRef, useState } from "react";
import { feedbackOf, shuffled, type OrderQuestion } from "../../quiz/index.ts";
import { Check } from "./Check.tsx";
import { Html, Paragraphs } from "./Html.tsx";
import type { Answers } from "./use-answers.ts";
import { useDraft } from "./use-draft.ts";
import { VERDICTS } from "./words.ts";

interface Props {
  question: OrderQuestion;
  answers: Answers;
}

/** Lines to be put in order with the buttons beside them, or with the arrow keys while one is focused. */
export function Order({ question, answers }: Props) {
  const { response, grade, give } = answers;
  const [draft, setDraft] = useDraft<string[]>(answers, (keys) => keys);
  const [words, setWords] = useState("");
  const [complaint, setComplaint] = useState(false);
  const refocus = useRef<HTMLElement | null>(null);
  const right = question.items.map(({ key }) => key);
  const given = isOrderOf(right, response) ? response : null;
  const order = draft ?? given ?? shuffled(question.id, right);
  const isChecked = draft === null && given !== null;
  const inPlace = order.findIndex((key, i) => key !== right[i]);

  // The browser drops the focus of a line that React moves.
  useLayoutEffect(() => {
    refocus.current?.focus();
    refocus.current = null;
  });

  function move(key: string, by: 1 | -1, button: HTMLElement): void {
    const from = order.indexOf(key);
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    const next = order.filter((other) => other !== key);
    next.splice(to, 0, key);
    refocus.current = button;
    setDraft(next);
    setComplaint(false);
    setWords(`Now ${to + 1} of ${order.length}.`);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (draft === null) setComplaint(given === null);
        else {
          give(draft);
          setDraft(null);
        }
      }}
    >
      <ol className="quiz-options" role="list">
        {order.map((key, i) => {
          const item = question.items.find((candidate) => candidate.key === key)!;
          const label = `${question.id}-${key}`;
          return (
            <li key={key}>
              <div className="quiz-option">
                <span className="quiz-letter">{i + 1}</span>
                <Html id={label} html={item.text} />
                <span className="quiz-moves">
                  {([-1, 1] as const).map((by) => (
                    <button
                      key={by}
                      type="button"
                      className="quiz-move"
                      id={`${label}-${by}`}
                      aria-label={by < 0 ? "Up" : "Down"}
                      aria-describedby={label}
                      aria-disabled={by < 0 ? i === 0 : i === order.length - 1}
                      onClick={({ currentTarget }) => move(key, by, currentTarget)}
                      onKeyDown={(event) => {
                        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
                        event.preventDefault();
                        move(key, event.key === "ArrowUp" ? -1 : 1, event.currentTarget);
                      }}
                    >
                      <Arrow isUp={by < 0} />
                    </button>
                  ))}
                </span>
              </div>
              {isChecked && grade.verdict === "right" && (
                <Paragraphs className="quiz-feedback quiz-settled" html={item.feedback.text} />
              )}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {words}
      </p>
      <Check answers={answers}>
        {complaint && <p>Nothing was moved yet.</p>}
        {isChecked && grade.verdict === "wrong" && (
          <>
            <p>
              <b>{VERDICTS.wrong}</b> {placed(inPlace)}
            </p>
            <Paragraphs html={feedbackOf(question, grade.feedback[0] ?? "")?.text ?? ""} />
          </>
        )}
        {isChecked && grade.verdict === "right" && (
          <>
            <p>
              <b>{VERDICTS.right}</b>
            </p>
            {question.explanation && <Paragraphs html={question.explanation} />}
          </>
        )}
      </Check>
    </form>
  );
}

function isOrderOf(keys: readonly string[], response: Answers["response"]): response is string[] {
  if (!Array.isArray(response) || response.length !== keys.length) return false;
  return keys.every((key) => response.includes(key));
}

function placed(count: number): string {
  if (count === 0) return "Something else comes first.";
  return count === 1 ? "The first is in its place." : `The first ${count} are in their places.`;
}

function Arrow({ isUp }: { isUp: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={isUp ? "M3 10 8 5l5 5" : "M3 6l5 5 5-5"} />
    </svg>
  );
}
