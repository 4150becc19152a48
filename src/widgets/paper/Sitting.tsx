import { useEffect, useRef, useState } from "react";
import { grade, resultOf, type MarkedItem } from "../../quiz/index.ts";
import { useProgress } from "../quiz/use-progress.ts";
import { BeforeHandIn } from "./BeforeHandIn.tsx";
import { Clock } from "./Clock.tsx";
import type { LoadedPaper } from "./load-paper.ts";
import { Overview } from "./Overview.tsx";
import { SittingItem } from "./SittingItem.tsx";
import { useSitting } from "./use-sitting.ts";

interface Props {
  paper: LoadedPaper;
  /** Under which the sitting is kept. */
  sitting: string;
  /** The reader came here from within the page, and the question takes the focus. */
  isMovedTo: boolean;
  onHandIn: (items: MarkedItem[]) => void;
  onLeave: () => void;
}

/** A test while it is sat: one question at a time, then what is not answered, then handing in. */
export function Sitting({ paper: { asked, bank }, sitting, isMovedTo, onHandIn, onLeave }: Props) {
  const { state, status } = useProgress();
  const { given, put, flush } = useSitting(sitting);
  const root = useRef<HTMLDivElement>(null);
  const open = asked.map(({ question }, at) => isOpen(question, given.get(at)?.response));
  const [at, setAt] = useState(() => Math.max(0, open.indexOf(true)));
  const isMoved = useRef(isMovedTo);
  const begun = state.papers.get(sitting)?.begun;
  const minutes = begun?.data.minutes;
  const item = asked[at];

  useEffect(() => {
    if (!isMoved.current) return;
    root.current?.querySelector<HTMLElement>(".quiz-stem, h2")?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: "start" });
  }, [at]);

  function go(to: number): void {
    flush();
    isMoved.current = true;
    setAt(to);
  }

  return (
    <div className="paper-sitting" ref={root}>
      <div className="paper-head">
        <Overview open={open} at={at} onGo={go}>
          {item ? `Question ${at + 1} of ${asked.length}` : `${asked.length} questions`}
          <span className="paper-soft">, {open.filter((isLeft) => !isLeft).length} answered</span>
        </Overview>
        {begun && minutes !== undefined && <Clock begun={begun.time} minutes={minutes} />}
      </div>
      {item ? (
        <div
          onSubmit={() => {
            // Enter in a field: the answer is down, and the next question comes.
            go(at + 1);
          }}
        >
          <SittingItem
            key={at}
            item={item}
            number={at + 1}
            given={given.get(at)}
            onPut={(next) => put(at, next)}
          />
          <p className="paper-row">
            <button type="button" className="button" disabled={at === 0} onClick={() => go(at - 1)}>
              Previous
            </button>
            <button type="button" className="button button-primary" onClick={() => go(at + 1)}>
              {at + 1 < asked.length ? "Next" : "To the end"}
            </button>
            {at + 1 < asked.length && (
              <button
                type="button"
                className="button button-quiet paper-hand-in"
                onClick={() => go(asked.length)}
              >
                Hand in
              </button>
            )}
          </p>
        </div>
      ) : (
        <BeforeHandIn
          open={open}
          onGo={go}
          onHandIn={() => {
            flush();
            onHandIn(resultOf(asked, given, bank.objectives).items);
          }}
        />
      )}
      <p className="quiz-aside">
        {status.words === null && "What you put down is kept on this device. "}
        <button type="button" className="link-button" onClick={onLeave}>
          Leave and go on later
        </button>
      </p>
    </div>
  );
}

function isOpen(question: MarkedItem["question"], response: MarkedItem["response"] = null) {
  return grade(question, response).verdict === "empty";
}
