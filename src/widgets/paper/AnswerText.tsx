import type { Question, Response } from "../../quiz/index.ts";
import { Html } from "../quiz/Html.tsx";
import { letter, set } from "../quiz/words.ts";

interface Props {
  question: Question;
  response: Response;
}

/** A response in words: what the reader put down, or the right one. */
export function AnswerText({ question, response }: Props) {
  switch (question.kind) {
    case "choice":
    case "choices": {
      const keys = Array.isArray(response) ? response : [response];
      return (
        <ul className="answer-text" role="list">
          {question.options.map(
            ({ key, text }, at) =>
              keys.includes(key) && (
                <li key={key}>
                  <span className="answer-mark">{letter(at)}</span> <Html html={text} />
                </li>
              ),
          )}
        </ul>
      );
    }
    case "number":
    case "estimate":
      return <p className="answer-text">{sizeText(String(response), question.unit)}</p>;
    case "fill":
      return (
        <p className="answer-text">
          {listOf(response).map((text, at) => (
            <span key={at}>
              <span className="answer-mark">({at + 1})</span> {text}{" "}
            </span>
          ))}
        </p>
      );
    case "sort":
    case "match": {
      const chosen = new Map(listOf(response).map((entry) => entry.split("=") as [string, string]));
      return (
        <ul className="answer-text" role="list">
          {question.items.map(({ key, text }) => (
            <li key={key}>
              <Html html={text} />:{" "}
              <b>{question.targets.find((target) => target.key === chosen.get(key))?.text}</b>
            </li>
          ))}
        </ul>
      );
    }
    case "order":
      return (
        <ol className="answer-text" role="list">
          {listOf(response).map((key, at) => (
            <li key={key}>
              <span className="answer-mark">{at + 1}</span>{" "}
              <Html html={question.items.find((item) => item.key === key)?.text ?? ""} />
            </li>
          ))}
        </ol>
      );
    case "essay":
      return null;
  }
}

/** What was typed, with its unit, or a computed answer with no more than six digits. */
function sizeText(text: string, unit: string | undefined): string {
  const computed = Number(text);
  if (text.length > 8 && Number.isFinite(computed))
    return set(Number(computed.toPrecision(6)), unit);
  const hasUnit = unit === undefined || text.includes(unit);
  return `${text.replaceAll("-", "−")}${hasUnit ? "" : `\u00a0${unit}`}`;
}

function listOf(response: Response): string[] {
  return Array.isArray(response) ? response : [];
}
