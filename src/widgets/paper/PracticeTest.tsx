import { useEffect, useRef, useState } from "react";
import { note } from "../../progress/index.ts";
import { paperName, readPaperName } from "../../quiz/index.ts";
import { useProgress } from "../quiz/use-progress.ts";
import { Begin, drawNumber, type Wanted } from "./Begin.tsx";
import { handIn } from "./hand-in.ts";
import { PrintedPaper } from "./PrintedPaper.tsx";
import { Result } from "./Result.tsx";
import { Sitting } from "./Sitting.tsx";
import { lastTime, sittingKey } from "./sitting-key.ts";
import { Sittings } from "./Sittings.tsx";
import { useFragment } from "./use-fragment.ts";
import { usePaper } from "./use-paper.ts";

interface Props {
  /** Of the term. */
  title: string;
  /** Address of the question bank. */
  questions: string;
  /** Of the bank when the page was built. */
  edition: string;
}

/** The practice test: choosing one, sitting it, what came out, and the sheets for the printer. */
export function PracticeTest({ title, questions, edition }: Props) {
  const { state, isLoaded } = useProgress();
  const [fragment, open] = useFragment();
  const [drawn, setDrawn] = useState<Wanted | null>(null);
  const [isPrinting, setIsPrinting] = useState(false);
  const [fresh, setFresh] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  // What the reader goes on to takes the focus, what the page opens with does not.
  const [isMoved, setIsMoved] = useState(false);

  const named = readPaperName(fragment ?? "");
  const name = named && paperName({ edition }, named.size, named.number);
  const isOfNow = named !== null && (named.edition ?? edition) === edition;
  const time = name && isOfNow ? lastTime(state.papers, name) : 0;
  const sitting = name && time > 0 ? sittingKey(name, time) : null;
  const chosen = named ?? drawn;
  const isWanted = sitting !== null || isPrinting;
  const { paper, problem, retry } = usePaper(questions, edition, isWanted ? chosen : null);

  const isChoosing = isLoaded && fragment !== null && chosen !== null && sitting === null;

  useEffect(() => {
    if (!isChoosing) return;
    if (isMoved) root.current?.querySelector<HTMLElement>(".paper-begin :checked")?.focus();
    setIsMoved(true);
  }, [isChoosing]);

  useEffect(() => setDrawn({ size: 20, number: drawNumber() }), []);

  useEffect(() => {
    if (!isPrinting || !paper) return;
    setIsPrinting(sitting === null);
    void document.fonts.ready.then(() => print());
  }, [isPrinting, paper]);

  function begin(from: Wanted, minutes?: number): void {
    const next = paperName({ edition }, from.size, from.number);
    const key = sittingKey(next, lastTime(state.papers, next) + 1);
    void note("begun", { paper: key, ...(minutes !== undefined && { minutes }) });
    setFresh(null);
    setIsMoved(true);
    open(next);
  }

  if (!isLoaded || fragment === null || !chosen) return null;
  return (
    <>
      <div className={paper ? "needs-script" : undefined} ref={root}>
        {sitting === null ? (
          <>
            <Begin
              edition={edition}
              wanted={chosen}
              namedEdition={named?.edition ?? null}
              onChange={(next) => {
                setIsPrinting(false);
                setDrawn(next);
                if (named) open("");
              }}
              onBegin={(minutes) => begin(chosen, minutes)}
              onPrint={() => (paper ? print() : setIsPrinting(true))}
            />
            <Sittings edition={edition} papers={state.papers} />
          </>
        ) : !paper ? (
          problem === null && <p className="quiz-aside">The questions are loading.</p>
        ) : state.papers.get(sitting)?.handedIn ? (
          <Result
            key={sitting}
            paper={paper}
            sitting={sitting}
            isFresh={fresh === sitting}
            onAgain={() => begin(paper)}
            onAnother={() => {
              setIsMoved(true);
              setDrawn({ size: paper.size, number: drawNumber() });
              open("");
            }}
            onPrint={() => print()}
          />
        ) : (
          <Sitting
            key={sitting}
            paper={paper}
            sitting={sitting}
            isMovedTo={isMoved}
            onHandIn={(items) => {
              setFresh(sitting);
              handIn(sitting, items, state);
            }}
            onLeave={() => {
              setIsMoved(true);
              open("");
            }}
          />
        )}
        {problem && (
          <p role="status">
            {problem}{" "}
            <button type="button" className="button" onClick={retry}>
              Try again
            </button>
          </p>
        )}
      </div>
      {paper && <PrintedPaper title={title} paper={paper} />}
    </>
  );
}
