import { useEffect, useState } from "react";
import { note, pageState, type EventOf } from "../../progress/index.ts";

type Stored = EventOf<"predicted">["data"]["prediction"];

/** What a reader expects before a run; asked once, never again after a reset or on return. */
export interface Prediction<Guess extends Stored = Stored> {
  phase: "ask" | "made" | "skipped";
  /** A guess stands on the picture and can be committed. */
  ready: boolean;
  guess: Guess | null;
  /** What the run said of it, in a sentence. */
  verdict: string | null;
  set: (guess: Guess) => void;
  commit: () => void;
  skip: () => void;
  /** The run settles the guess: the sentence the reader gets, and whether the guess was right. */
  settle: (verdict: string, right: boolean) => void;
}

/** The prediction of the figure `id` (`lesson/name`), kept in the log. */
export function usePrediction<Guess extends Stored>(id: string): Prediction<Guess> {
  const [phase, setPhase] = useState<Prediction["phase"]>("ask");
  const [guess, setGuess] = useState<Guess | null>(null);
  const [verdict, setVerdict] = useState<string | null>(null);
  useEffect(() => {
    const recall = () => {
      const made = pageState().get().state.figures.get(id)?.prediction;
      if (made === undefined) return;
      setPhase(made === "skipped" ? "skipped" : "made");
      if (made !== "skipped") setGuess(made as Guess);
    };
    recall();
    return pageState().subscribe(recall);
  }, [id]);
  return {
    phase,
    ready: guess !== null,
    guess,
    verdict,
    set: setGuess,
    commit: () => {
      setPhase("made");
      if (guess !== null) void note("predicted", { figure: id, prediction: guess });
    },
    skip: () => {
      setGuess(null);
      setPhase("skipped");
      void note("predicted", { figure: id, prediction: "skipped" });
    },
    settle: (words, right) => {
      if (phase !== "made" || guess === null || verdict !== null) return;
      setVerdict(words);
      void note("predicted", { figure: id, prediction: guess, outcome: right });
    },
  };
}
