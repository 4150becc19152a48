import { useEffect, useRef, useState } from "react";
import {
  grade,
  OTHERWISE,
  yoursIn,
  type Verdict,
  type WorkedLine,
  type WorkedVariant,
} from "../../quiz/index.ts";
import { Hints } from "../quiz/Hints.tsx";
import { Paragraphs } from "../quiz/Html.tsx";
import { NumberAnswer } from "../quiz/NumberAnswer.tsx";
import { SecondTry } from "../quiz/SecondTry.tsx";
import { VERDICTS } from "../quiz/words.ts";
import { Line } from "./Line.tsx";
import { useRound } from "./use-round.ts";
import { yours } from "./words.ts";

interface Props {
  id: string;
  variant: WorkedVariant;
  onNext: () => void;
}

const NOTHING: readonly string[] = [];

/** One variant of a worked example: its first steps as worked, the others asked one after another. */
export function Round({ id, variant: { seed, given, lines }, onNext }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState({ step: 0, hints: 0 });
  const count = yoursIn(seed, lines.length);
  const shown = lines.slice(0, lines.length - count);
  const asked = lines.slice(lines.length - count);
  const questions = asked.map(({ question }) => question);
  const hints = (step: number) => (opened.step === step ? opened.hints : 0);
  const { round, standing, answers, warning } = useRound(id, seed, questions, hints(opened.step));
  const at = standing.done.length;
  const open = asked[at];
  const name = `worked-${id}-${seed}`;

  // The keyboard goes on with the next step, and the last step leads to the next variant.
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at)
      root.current?.querySelector<HTMLElement>(".quiz-number, .worked-next")?.focus();
    before.current = at;
  }, [at]);

  return (
    <div className="worked-round quiz" ref={root} role="group" aria-labelledby={name}>
      <p className="worked-title" id={name} tabIndex={-1}>
        {yours(count, lines.length)}
      </p>
      <Paragraphs className="worked-given" html={given} />
      <ol className="worked-steps">
        {shown.map((line) => (
          <li key={line.question.id}>
            <Line line={line} />
          </li>
        ))}
        {asked.slice(0, at).map((line, step) => (
          <li key={line.question.id}>
            <Done line={line} verdict={standing.done[step]} typed={round.typed[step]} />
          </li>
        ))}
        {open && answers && (
          <li key={open.question.id}>
            <Paragraphs id={`${open.question.id}-stem`} html={open.question.stem} />
            <NumberAnswer key={open.question.id} question={open.question} answers={answers} />
            <SecondTry
              verdict={answers.grade.verdict}
              tries={answers.attempt - 1}
              solution={NOTHING}
            />
            <Hints
              // What was said to a number that no slip explains is the hint already.
              hints={answers.grade.feedback[0] === OTHERWISE ? NOTHING : open.question.hints}
              isLive
              opened={hints(at)}
              onOpen={(all) => setOpened({ step: at, hints: all })}
            />
          </li>
        )}
      </ol>
      <p className="visually-hidden" role="status">
        {at > 0 && before.current !== at ? said(standing.done[at - 1]) : ""}
      </p>
      {!open && (
        <button type="button" className="button worked-next" onClick={onNext}>
          {yoursIn(seed + 1, lines.length) === count
            ? "Once more"
            : yours(yoursIn(seed + 1, lines.length), lines.length)}
        </button>
      )}
      {warning && (
        <p className="quiz-aside" role="status">
          {warning}
        </p>
      )}
    </div>
  );
}

interface DoneProps {
  line: WorkedLine;
  verdict: Verdict;
  typed: string;
}

/** A step that was the reader's: what was said to the answer where it was wrong, and the line as worked. */
function Done({ line, verdict, typed }: DoneProps) {
  const { question } = line;
  const [key] = grade(question, typed).feedback;
  const slip = question.mistakes.find((mistake) => mistake.key === key);
  if (verdict !== "right" && slip)
    return (
      <>
        <Paragraphs className="quiz-feedback" html={slip.feedback.text} lead={VERDICTS.wrong} />
        <Line line={line} />
      </>
    );
  return <Line line={line} lead={verdict === "right" ? VERDICTS.right : VERDICTS.wrong} />;
}

function said(verdict: Verdict): string {
  return verdict === "right"
    ? VERDICTS.right
    : `${VERDICTS.wrong} The line stands as it is worked.`;
}
