import { feedbackOf, rightResponse, type MarkedItem } from "../../quiz/index.ts";
import { Paragraphs } from "../quiz/Html.tsx";
import { VERDICTS } from "../quiz/words.ts";
import { AnswerText } from "./AnswerText.tsx";
import { SURE } from "../quiz/Sure.tsx";

/** A question of a test that was handed in: the own answer, what there is to say to it, the right one, the solution. */
export function MarkedQuestion({ item }: { item: MarkedItem }) {
  const { question, response, grade, sure, solution, number } = item;
  const { verdict } = grade;
  const isRight = verdict === "right";
  const right = rightResponse(question);
  const feedback = grade.feedback.flatMap((key) => feedbackOf(question, key)?.text ?? []);
  const isExplained = question.explanation !== undefined && solution.length === 0;
  return (
    <li className="marked" id={`question-${number}`}>
      <Paragraphs className="quiz-stem" html={question.stem} />
      {verdict === "empty" ? (
        <p className="marked-lead">
          <b>Not answered.</b>
        </p>
      ) : (
        <>
          <p className="marked-lead">
            <b>{VERDICTS[verdict]}</b> You put down
            {sure === undefined ? "" : `, ${SURE[sure].toLowerCase()}`}:
          </p>
          <AnswerText question={question} response={response} />
        </>
      )}
      {feedback.map((html, at) => (
        <Paragraphs key={at} className="quiz-feedback" html={html} />
      ))}
      {!isRight && (
        <>
          <p className="marked-lead">Right is:</p>
          <AnswerText question={question} response={right} />
          {question.kind === "choice" && (
            <Paragraphs
              className="quiz-feedback"
              html={feedbackOf(question, String(right))?.text ?? ""}
            />
          )}
        </>
      )}
      {isExplained && <Paragraphs className="quiz-feedback" html={question.explanation!} />}
      {solution.length > 0 && (
        <details className="quiz-answer" open={!isRight}>
          <summary>Worked line by line</summary>
          <ol className="quiz-solution quiz-feedback">
            {solution.map((line, at) => (
              <li key={at}>
                <Paragraphs html={line} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
