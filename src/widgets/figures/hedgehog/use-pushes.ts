import { useEffect, useRef, useState } from "react";
import type { Pushes, PushSeen } from "#experiments";
import type { LiveRun, LiveView } from "../../../session/index.ts";
import { between, PUSHES, turnAt } from "./turn.ts";

/** The pushes of a run that stands still, found in its worker; null while it trains. */
export function usePushes(live: LiveRun, view: LiveView, relativeLength: number): Pushes | null {
  const [found, setFound] = useState<Pushes | null>(null);
  const { state, frame } = view;
  const stands = (state === "ended" || state === "paused") && frame !== null && frame.step > 0;
  useEffect(() => {
    setFound(null);
    if (!stands) return;
    let stale = false;
    void live.measure("pushes", { count: PUSHES, relativeLength }).then((pushes) => {
      if (!stale) setFound(pushes as Pushes);
    });
    return () => {
      stale = true;
    };
  }, [live, stands, stands ? frame : null, relativeLength]);
  return found;
}

/** The network under the push at an angle of the dial; the last one asked for wins. */
export function usePushSeen(
  live: LiveRun,
  pushes: Pushes | null,
  angle: number,
  probe: Float32Array,
): PushSeen | null {
  const [seen, setSeen] = useState<PushSeen | null>(null);
  const wanted = useRef<{ push: Float32Array } | null>(null);
  const asking = useRef(false);
  const of = useRef(pushes);
  of.current = pushes;
  useEffect(() => {
    if (!pushes) {
      wanted.current = null;
      asking.current = false;
      setSeen(null);
      return;
    }
    const { from, to, share } = turnAt(angle);
    const pushOf = (which: number | "worst") =>
      which === "worst" ? pushes.worst.push : pushes.random[which].push;
    wanted.current = { push: between(pushOf(from), pushOf(to), share) };
    ask(pushes);
  }, [pushes, angle, probe]);

  function ask(asker: Pushes): void {
    if (asking.current || !wanted.current) return;
    const { push } = wanted.current;
    wanted.current = null;
    asking.current = true;
    void live.measure("onePush", { push, probe }).then((answer) => {
      if (of.current !== asker) return;
      asking.current = false;
      setSeen(answer as PushSeen);
      ask(asker);
    });
  }
  return seen;
}
