import { useEffect, useState } from "react";
import { note, pageState } from "../../progress/index.ts";
import { fromLink, toLink, withSeed, type Experiment } from "#experiments";
import {
  usePauseWhenUnseen,
  useRun,
  type LiveRun,
  type LiveView,
  type Watch,
} from "../../session/index.ts";

export const SPEEDS = { slow: 0.25, normal: 1, fast: 4, "as fast as it goes": Infinity } as const;
export type Speed = keyof typeof SPEEDS;

export interface FigureOptions {
  /** Names the figure in links and in the log. */
  id: string;
  experiments: Experiment[];
  /** What to watch, or how it follows from the experiments: probes at their own examples, say. */
  watch?: Watch | ((experiments: Experiment[]) => Watch);
  /** Steps a frame at normal speed, sixty frames a second; below 1 each step stands for several frames. */
  pace: number;
  /** Whether the figure can show the experiments of a link; any that the engine takes, unless said. */
  takes?: (opened: Experiment[]) => boolean;
}

/** One figure's runs, its seed and speed, and what its buttons do. */
export interface FigureControl {
  id: string;
  view: LiveView;
  live: LiveRun;
  /** What is trained here: the figure's own experiments, or those that came with a link. */
  experiments: Experiment[];
  step: number;
  end: number;
  running: boolean;
  seed: number;
  speed: Speed;
  /** The experiments came with a link and have not been started yet. */
  linked: boolean;
  unseen: boolean;
  ref: React.RefObject<HTMLDivElement | null>;
  run: () => void;
  pause: () => void;
  stepOnce: () => void;
  reset: () => void;
  /** Takes up other experiments, untrained. */
  restart: (experiments: Experiment[]) => void;
  seek: (step: number) => void;
  setSeed: (seed: number) => void;
  setSpeed: (speed: Speed) => void;
  /** The address that opens this very run, with every change made to it. */
  link: () => string;
}

/** Ties a figure to its runs; nothing is trained before the reader asks. */
export function useFigure(options: FigureOptions): FigureControl {
  const { id, experiments, watch = {}, pace, takes } = options;
  const [own, setOwn] = useState(experiments);
  const [linked, setLinked] = useState(false);
  const [speed, setSpeed] = useState<Speed>("normal");
  const watchOf = (of: Experiment[]) => (typeof watch === "function" ? watch(of) : watch);
  const [first] = useState(() => watchOf(experiments));
  const [view, live] = useRun(own, first);
  const [ref, unseen] = usePauseWhenUnseen(view, live);
  const restart = (next: Experiment[]) => {
    setOwn(next);
    live.reset(next, watchOf(next));
  };
  useEffect(() => {
    const open = () => {
      const opened = readAddress(id);
      if (!opened || takes?.(opened) === false) return;
      restart(opened);
      setLinked(true);
      ref.current?.scrollIntoView({ block: "center" });
    };
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, [id]);
  const { state } = view;
  useEffect(() => {
    const isNoted = pageState().get().state.figures.get(id)?.hasRun === true;
    if (state === "ended" && !isNoted) void note("ran", { figure: id });
  }, [state, id]);
  const framesteps = (at: Speed) => {
    const steps = pace * SPEEDS[at];
    return steps < 1 ? steps : Math.round(steps);
  };
  const reduced = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  return {
    id,
    view,
    live,
    experiments: own,
    step: view.frame?.step ?? 0,
    end: own[0].steps,
    running: view.state === "running",
    seed: own[0].seed,
    speed,
    linked,
    unseen,
    ref,
    run: () => live.run(reduced() ? Infinity : framesteps(speed)),
    pause: () => live.pause(),
    stepOnce: () => live.step(),
    reset: () => {
      // New objects in any case, so that who looks at a start sees that there is one again.
      if (linked) restart(own.map((experiment) => ({ ...experiment })));
      else restart(experiments.map((experiment) => withSeed(experiment, own[0].seed)));
    },
    restart,
    seek: (step) => live.seek(step),
    setSeed: (seed) => restart(own.map((experiment) => withSeed(experiment, seed))),
    setSpeed: (next) => {
      setSpeed(next);
      if (view.state === "running") live.run(framesteps(next));
    },
    link: () => `${location.origin}${location.pathname}#${id}=${toLink(live.present())}`,
  };
}

function readAddress(id: string): Experiment[] | null {
  const [name, text] = location.hash.slice(1).split("=");
  return name === id && text ? fromLink(text) : null;
}
