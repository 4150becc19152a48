import { useEffect, useRef, useState } from "react";
import type { EssayQuestion, EssayResponse } from "../../quiz/index.ts";
import { Html, Paragraphs } from "./Html.tsx";
import type { Answers } from "./use-answers.ts";

interface Props {
  question: EssayQuestion;
  answers: Answers;
}

/** Free text: write or say it, read the model answer, tick the points that were in one's own. */
export function Essay({ question, answers }: Props) {
  const { response, attempt, isStored, give } = answers;
  const given = isEssay(response) ? response : null;
  const [draft, setDraft] = useState<string | null>(null);
  const [isShown, setIsShown] = useState(false);
  const [own, setOwn] = useState<number | null>(null);
  const text = draft ?? given?.text ?? "";
  const points = given?.points ?? [];
  const isOpen = isShown || given !== null;
  const field = `${question.id}-text`;
  const model = useRef<HTMLDivElement>(null);

  // The button that opened it is gone, and the focus with it.
  useEffect(() => {
    if (isShown) model.current?.focus();
  }, [isShown]);

  function store(next: EssayResponse): void {
    const number = own ?? (given === null ? attempt : attempt - 1);
    setOwn(number);
    give(next, Math.max(1, number));
  }

  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <label className="quiz-aside" htmlFor={field}>
        Say it aloud or write it first.
      </label>
      <textarea
        id={field}
        className="quiz-text"
        rows={6}
        aria-describedby={`${question.id}-stem`}
        value={text}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => {
          if (isOpen && draft !== null && draft !== given?.text) store({ text, points });
        }}
      />
      {!isOpen && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setIsShown(true);
            store({ text, points });
          }}
        >
          Show the model answer
        </button>
      )}
      {isOpen && (
        <div ref={model} tabIndex={-1} role="group" aria-label="Model answer">
          <Paragraphs className="quiz-feedback quiz-model" html={question.explanation} />
        </div>
      )}
      {isOpen && (
        <fieldset className="quiz-points">
          <legend>Tick what your answer has.</legend>
          <ul className="quiz-options" role="list">
            {question.points.map(({ key, text: words, where }) => (
              <li key={key}>
                <label className="quiz-option">
                  <input
                    type="checkbox"
                    checked={points.includes(key)}
                    onChange={({ target }) => {
                      const rest = points.filter((point) => point !== key);
                      store({ text, points: target.checked ? [...rest, key] : rest });
                    }}
                  />
                  <Html html={words} />
                </label>
                {where && <Html className="quiz-feedback quiz-where" html={where} />}
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <p className="quiz-aside" role="status">
        {isOpen && points.length > 0 && `${points.length} of ${question.points.length} points. `}
        {isStored && "Kept on this device."}
      </p>
    </form>
  );
}

function isEssay(response: Answers["response"]): response is EssayResponse {
  return response !== null && typeof response === "object" && !Array.isArray(response);
}
