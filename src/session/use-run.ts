import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Experiment } from "#experiments";
import { LiveRun, type LiveView } from "./live-run.ts";
import type { Watch } from "./protocol.ts";

/** A figure's runs, tied to the life of the component. */
export function useRun(experiments: Experiment[], watch: Watch): [LiveView, LiveRun] {
  const [run] = useState(() => new LiveRun(experiments, watch));
  const view = useSyncExternalStore(run.subscribe, run.view, run.view);
  useEffect(() => () => run.close(), [run]);
  return [view, run];
}

/** Pauses a running figure that nobody can see and says so until it is seen again. */
export function usePauseWhenUnseen(
  view: LiveView,
  run: LiveRun,
): [React.RefObject<HTMLDivElement | null>, boolean] {
  const ref = useRef<HTMLDivElement>(null);
  const [paused, setPaused] = useState(false);
  const running = view.state === "running";
  useEffect(() => {
    if (running) setPaused(false);
  }, [running]);
  useEffect(() => {
    if (!running || !ref.current) return;
    const pause = () => {
      run.pause();
      setPaused(true);
    };
    const observer = new IntersectionObserver(([entry]) => !entry.isIntersecting && pause());
    const onHide = () => document.visibilityState === "hidden" && pause();
    observer.observe(ref.current);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", onHide);
    };
  }, [running, run]);
  return [ref, paused];
}
