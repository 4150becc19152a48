import { feedbackOf, rightResponse, type AskedItem } from "../../quiz/index.ts";
import { Html, Paragraphs } from "../quiz/Html.tsx";
import { AnswerText } from "./AnswerText.tsx";
import type { LoadedPaper } from "./load-paper.ts";
import { PrintedQuestion } from "./PrintedQuestion.tsx";

interface Props {
  /** Of the term. */
  title: string;
  paper: LoadedPaper;
}

/** A test on paper: questions with room to write on the first sheets, answers from a new one on. */
export function PrintedPaper({ title, paper: { name, asked } }: Props) {
  return (
    <div className="paper-print">
      <section className="paper-sheet">
        <header>
          <p className="paper-sheet-title">{title}: practice test</p>
          <p>
            {name}, {asked.length} questions. The same test on a screen: {location.host}
            {location.pathname}#{name}
          </p>
          <p className="paper-sheet-fields">
            <span>Name</span>
            <span>Date</span>
          </p>
        </header>
        <ol>
          {asked.map((item, at) => (
            <li key={at}>
              <PrintedQuestion question={item.question} />
            </li>
          ))}
        </ol>
      </section>
      <section className="paper-sheet paper-answers">
        <header>
          <p className="paper-sheet-title">Answers to {name}</p>
          <p>{title}: practice test</p>
        </header>
        <ol>
          {asked.map((item, at) => (
            <li key={at}>
              <PrintedAnswer item={item} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function PrintedAnswer({ item: { question, solution } }: { item: AskedItem }) {
  const right = rightResponse(question);
  const because =
    question.kind === "choice" ? feedbackOf(question, String(right))?.text : undefined;
  return (
    <>
      <AnswerText question={question} response={right} />
      {because && <Paragraphs html={because} />}
      {solution.map((line, at) => (
        <Paragraphs key={at} html={line} />
      ))}
      {solution.length === 0 && question.explanation && <Html html={question.explanation} />}
    </>
  );
}
