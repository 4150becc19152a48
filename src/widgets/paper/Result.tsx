import { useEffect, useRef } from "react";
import { resultOf, type Given } from "../../quiz/index.ts";
import { useProgress } from "../quiz/use-progress.ts";
import { ByObjective } from "./ByObjective.tsx";
import { Calibrated } from "./Calibrated.tsx";
import { took } from "./clock.ts";
import { noteAnswers } from "./hand-in.ts";
import type { LoadedPaper } from "./load-paper.ts";
import { MarkedQuestion } from "./MarkedQuestion.tsx";
import { scoreWords } from "./score-words.ts";

interface Props {
  paper: LoadedPaper;
  sitting: string;
  /** The reader has just handed it in: the focus goes to the result. */
  isFresh: boolean;
  onAgain: () => void;
  onAnother: () => void;
  onPrint: () => void;
}

/** What came out of a test: the score, by objective, how sure against how right, and every question. */
export function Result({ paper, sitting, isFresh, onAgain, onAnother, onPrint }: Props) {
  const { state } = useProgress();
  const { marked = NOTHING, handedIn, begun } = state.papers.get(sitting) ?? {};
  const heading = useRef<HTMLHeadingElement>(null);
  const result = resultOf(paper.asked, marked, paper.bank.objectives);
  const seconds = handedIn?.data.seconds;

  useEffect(() => {
    if (isFresh) heading.current?.focus();
    else noteAnswers(sitting, result.items, state);
  }, []);

  return (
    <div className="paper-result">
      <h2 ref={heading} tabIndex={-1} className="paper-score">
        {result.right} of {paper.size} right
      </h2>
      <p>
        Test {paper.name}. {scoreWords(result)}
        {seconds !== undefined &&
          begun?.data.minutes !== undefined &&
          ` It took you ${took(seconds)} of ${begun.data.minutes}.`}
      </p>
      <p className="paper-row">
        <button type="button" className="button" onClick={onAnother}>
          Another test
        </button>
        <button type="button" className="button" onClick={onAgain}>
          Sit this one again
        </button>
        <button type="button" className="button button-quiet" onClick={onPrint}>
          Print it
        </button>
      </p>
      <h2>By what you can do</h2>
      <ByObjective scores={result.objectives} lessons={paper.bank.lessons} />
      <h2>How sure, how right</h2>
      <Calibrated items={result.items} />
      <h2>Every question</h2>
      <ol className="marked-list">
        {result.items.map((item) => (
          <MarkedQuestion key={item.number} item={item} />
        ))}
      </ol>
    </div>
  );
}

const NOTHING: ReadonlyMap<number, Given> = new Map();
