import { useEffect } from "react";
import type { ChoiceQuestion } from "../../quiz/index.ts";
import { Html, Paragraphs } from "./Html.tsx";
import type { Answers } from "./use-answers.ts";
import { letter, VERDICTS } from "./words.ts";

interface Props {
  question: ChoiceQuestion;
  answers: Answers;
  opened: readonly string[];
}

/** One right option: choosing it answers, and its feedback stands under it. The others may be tried too. */
export function Choice({ question, answers, opened }: Props) {
  const { response, grade, live, give } = answers;

  useEffect(() => {
    if (opened.length === 1) give(opened[0]!);
  }, [opened]);

  return (
    <>
      <ol className="quiz-options" role="list">
        {question.options.map(({ key, text, right, feedback }, i) => {
          const isChosen = response === key;
          const isJudged = isChosen && grade.verdict !== "empty";
          const below = `${question.id}-${key}`;
          return (
            <li key={key}>
              <button
                type="button"
                className="quiz-option"
                aria-pressed={isChosen}
                aria-describedby={isJudged ? below : undefined}
                onClick={() => {
                  if (!isChosen) give(key);
                }}
              >
                <span className="quiz-letter">{letter(i)}</span>
                <Html html={text} />
              </button>
              <div id={below} aria-live={live}>
                {isJudged && (
                  <Paragraphs
                    className="quiz-feedback"
                    html={feedback.text}
                    lead={right ? VERDICTS.right : VERDICTS.wrong}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <div aria-live={live}>
        {grade.verdict === "right" && question.explanation && (
          <Paragraphs className="quiz-feedback" html={question.explanation} />
        )}
      </div>
    </>
  );
}
