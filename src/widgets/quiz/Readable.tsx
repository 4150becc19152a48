import type { ReactNode } from "react";
import { shuffled, type Question } from "../../quiz/index.ts";
import { Html, Paragraphs } from "./Html.tsx";
import { letter, list, set, VERDICTS } from "./words.ts";

/** A question without scripts: feedback opens under the option, or the answer under the question. */
export function Readable({ question }: { question: Question }) {
  switch (question.kind) {
    case "choice":
    case "choices":
      return (
        <>
          {question.kind === "choices" && <p className="quiz-aside">Several may be right.</p>}
          <ol className="quiz-options" role="list">
            {question.options.map(({ key, text, right, feedback }, i) => (
              <li key={key}>
                <details data-option={key}>
                  <summary className="quiz-option">
                    <span className="quiz-letter">{letter(i)}</span>
                    <Html html={text} />
                  </summary>
                  <Paragraphs
                    className="quiz-feedback"
                    html={feedback.text}
                    lead={right ? VERDICTS.right : VERDICTS.wrong}
                  />
                </details>
              </li>
            ))}
          </ol>
          {question.explanation && (
            <Answer summary="Why">
              <Paragraphs html={question.explanation} />
            </Answer>
          )}
        </>
      );
    case "number":
      return (
        <Answer summary="Show the answer">
          <Paragraphs
            html={question.explanation}
            lead={`${set(question.answer, question.unit)}.`}
          />
          {question.mistakes.map(({ key, value, feedback }) => (
            <Paragraphs
              key={key}
              html={feedback.text}
              lead={`If you have ${set(value, question.unit)}:`}
            />
          ))}
        </Answer>
      );
    case "estimate":
      return (
        <Answer summary="Show the answer">
          <Paragraphs
            html={question.explanation}
            lead={`${set(question.answer, question.unit)}.`}
          />
        </Answer>
      );
    case "fill":
      return (
        <Answer summary="Show what fills the gaps">
          <ol>
            {question.blanks.map(({ key, accepted }) => (
              <li key={key}>{accepted[0]}</li>
            ))}
          </ol>
          <Paragraphs html={question.explanation} />
        </Answer>
      );
    case "sort":
    case "match":
      return (
        <>
          <p className="quiz-aside">{list(question.targets.map(({ text }) => text))}</p>
          <ol className="quiz-options" role="list">
            {question.items.map(({ key, text, target, feedback }) => (
              <li key={key}>
                <details>
                  <summary className="quiz-option">
                    <Html html={text} />
                  </summary>
                  <Paragraphs
                    className="quiz-feedback"
                    html={feedback.text}
                    lead={`${question.targets.find((one) => one.key === target)?.text}.`}
                  />
                </details>
              </li>
            ))}
          </ol>
          {question.explanation && (
            <Answer summary="Why">
              <Paragraphs html={question.explanation} />
            </Answer>
          )}
        </>
      );
    case "order": {
      const shown = shuffled(
        question.id,
        question.items.map(({ key }) => key),
      );
      return (
        <>
          <ul className="quiz-options" role="list">
            {shown.map((key) => (
              <li key={key} className="quiz-option">
                <Html html={question.items.find((item) => item.key === key)?.text ?? ""} />
              </li>
            ))}
          </ul>
          <Answer summary="Show the right order">
            <ol>
              {question.items.map(({ key, text, feedback }) => (
                <li key={key}>
                  <b>
                    <Html html={text} />
                  </b>
                  <Paragraphs html={feedback.text} />
                </li>
              ))}
            </ol>
            {question.explanation && <Paragraphs html={question.explanation} />}
          </Answer>
        </>
      );
    }
    case "essay":
      return (
        <>
          <p className="quiz-aside">Say or write your answer first.</p>
          <Answer summary="Show the model answer">
            <Paragraphs className="quiz-model" html={question.explanation} />
            <p>What earns the marks:</p>
            <ul>
              {question.points.map(({ key, text, where }) => (
                <li key={key}>
                  <Html html={text} />
                  {where && <Html className="quiz-where" html={` ${where}`} />}
                </li>
              ))}
            </ul>
          </Answer>
        </>
      );
  }
}

function Answer({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="quiz-answer">
      <summary>{summary}</summary>
      <div className="quiz-feedback">{children}</div>
    </details>
  );
}
