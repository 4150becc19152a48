import { useEffect, useRef, useState, type ReactNode } from "react";
import { useKeptFocus } from "../controls/use-kept-focus.ts";
import { Failed } from "./Failed.tsx";
import { More, type Table } from "./More.tsx";
import { StepAndLoss } from "./StepAndLoss.tsx";
import { useAnnouncement } from "./use-announcement.ts";
import type { FigureControl } from "./use-figure.ts";
import type { Prediction } from "./use-prediction.ts";

interface Props {
  figure: FigureControl;
  /** The picture and, between it and the buttons, the one control that the lesson is about. */
  children: ReactNode;
  prediction?: Pick<Prediction, "phase" | "ready" | "verdict" | "commit" | "skip">;
  /** What the button that starts the run says, "Run" unless said. */
  runLabel?: string;
  /** The run has said what it has to say: Run steps back behind the lesson's own button. */
  isDone?: boolean;
  /** The run as numbers, behind ⋯. */
  table?: () => Table;
  /** More behind ⋯: the network opened up, say. */
  more?: ReactNode;
  /** Buttons of the lesson's own, at the end of the row. */
  actions?: ReactNode;
  /** Says a finished run in a sentence to readers who do not see it. */
  summary?: () => string;
  /** In place of step and loss. */
  status?: ReactNode;
}

/** A figure: picture, control, one row of actions, and quiet text beside it. */
export function Figure(props: Props) {
  const { figure, children, prediction, isDone, table, more, actions, summary, status } = props;
  const { runLabel = "Run" } = props;
  const { view, running } = figure;
  const announcement = useAnnouncement(figure, summary);
  const waiting = prediction?.phase === "ask";
  const runButton = useRef<HTMLButtonElement>(null);
  const keptFocus = useKeptFocus(runButton);
  // Until scripts have taken over, a button would swallow its click without a sign.
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  // The caption says what to notice, so it waits until the reader has guessed.
  useEffect(() => {
    figure.ref.current?.closest("figure")?.toggleAttribute("data-asking", waiting);
  }, [waiting]);
  return (
    <div className="live-figure live" ref={figure.ref} inert={!isReady} {...keptFocus}>
      {children}
      <div className="figure-actions">
        <button
          ref={runButton}
          className={isDone && !running ? "button" : "button button-primary"}
          disabled={waiting && !prediction.ready}
          onClick={() => {
            if (waiting) prediction.commit();
            if (running) figure.pause();
            else figure.run();
          }}
        >
          {running ? "Pause" : runLabel}
        </button>
        {waiting ? (
          <button
            className="button button-quiet"
            onClick={() => {
              prediction.skip();
              figure.run();
            }}
          >
            Just run it
          </button>
        ) : (
          <>
            <button className="button" disabled={running} onClick={figure.stepOnce}>
              Step
            </button>
            <button className="button button-quiet" onClick={figure.reset}>
              Reset
            </button>
            {actions}
          </>
        )}
        <More figure={figure} table={table}>
          {more}
        </More>
        <span className="figure-status">
          {status ?? <StepAndLoss step={figure.step} loss={view.frame?.runs[0].loss} />}
        </span>
      </div>
      {figure.unseen && !running && (
        <p className="figure-note">Paused while it was out of sight.</p>
      )}
      {figure.linked && figure.step === 0 && !running && (
        <p className="figure-note">
          This run came with a link. Nothing has started yet: press {runLabel}.
        </p>
      )}
      {prediction?.verdict && <p className="figure-note">{prediction.verdict}</p>}
      {view.refused && <p className="figure-note">{view.refused}</p>}
      {view.unloaded && (
        <p className="figure-note" role="alert">
          {view.unloaded} Nothing is lost: press {runLabel} to try again.
        </p>
      )}
      {view.failure && <Failed failure={view.failure} onBack={figure.seek} />}
      <p className="visually-hidden" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}
