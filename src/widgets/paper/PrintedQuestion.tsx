import { shuffled, type Question } from "../../quiz/index.ts";
import { Html, Paragraphs } from "../quiz/Html.tsx";
import { letter } from "../quiz/words.ts";

/** A question as it stands on paper, with boxes to tick and lines to write on. */
export function PrintedQuestion({ question }: { question: Question }) {
  return (
    <>
      <Paragraphs className="paper-stem" html={question.stem} />
      <Room question={question} />
    </>
  );
}

function Room({ question }: { question: Question }) {
  switch (question.kind) {
    case "choice":
    case "choices":
      return (
        <>
          {question.kind === "choices" && <p className="paper-soft">Several may be right.</p>}
          <ul className="paper-options" role="list">
            {question.options.map(({ key, text }, at) => (
              <li key={key}>
                <span className="paper-box" />
                <span>{letter(at)}</span> <Html html={text} />
              </li>
            ))}
          </ul>
        </>
      );
    case "number":
      return (
        <>
          <div className="paper-room" />
          <p className="paper-line">Answer {question.unit && <span>{question.unit}</span>}</p>
        </>
      );
    case "estimate":
      return (
        <p className="paper-line">
          Your estimate, from {scale(question.from)} to {scale(question.to)}{" "}
          {question.unit && <span>{question.unit}</span>}
        </p>
      );
    case "fill":
      return question.blanks.map(({ key }) => (
        <p key={key} className="paper-line">
          ({key})
        </p>
      ));
    case "order":
      return (
        <>
          <p className="paper-soft">Number them.</p>
          <ul className="paper-options" role="list">
            {inOrder(question.items, question.id).map(({ key, text }) => (
              <li key={key}>
                <span className="paper-box" />
                <Html html={text} />
              </li>
            ))}
          </ul>
        </>
      );
    case "sort":
    case "match": {
      const { targets, id } = question;
      const shown = question.kind === "sort" ? targets : inOrder(targets, `${id}/targets`);
      return (
        <>
          <p className="paper-soft">
            Write the letter: {shown.map(({ text }, at) => `${letter(at)} ${text}`).join("; ")}.
          </p>
          <ul className="paper-options" role="list">
            {inOrder(question.items, id).map(({ key, text }) => (
              <li key={key}>
                <span className="paper-box" />
                <Html html={text} />
              </li>
            ))}
          </ul>
        </>
      );
    }
    case "essay":
      return <div className="paper-room" />;
  }
}

/** In the order in which the page shows them, which gives nothing away. */
function inOrder<T extends { key: string }>(all: readonly T[], id: string): T[] {
  const keys = shuffled(
    id,
    all.map(({ key }) => key),
  );
  return keys.flatMap((key) => all.find((one) => one.key === key) ?? []);
}

/** The end of a log scale: 1e6 is "10⁶" where it is a power of ten. */
function scale(value: number) {
  const power = Math.round(Math.log10(value));
  if (Math.abs(value - 10 ** power) > 1e-9 * value || Math.abs(power) < 4) return value;
  return (
    <>
      10<sup>{String(power).replace("-", "−")}</sup>
    </>
  );
}
