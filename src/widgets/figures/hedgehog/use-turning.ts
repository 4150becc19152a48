import { useEffect, useRef } from "react";

/** Turns the dial by itself when the reader asks for it, in milliseconds; at once with reduced motion. */
const DURATION = 2400;

/** Turns an angle to another one in view of the reader; any turn by hand stops it. */
export function useTurning(angle: number, setAngle: (angle: number) => void) {
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const stop = () => cancelAnimationFrame(frame.current);
  const turn = (to: number) => {
    stop();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return setAngle(to);
    const begun = performance.now();
    const next = (now: number) => {
      const share = Math.min(1, (now - begun) / DURATION);
      setAngle(angle + (to - angle) * share);
      if (share < 1) frame.current = requestAnimationFrame(next);
    };
    frame.current = requestAnimationFrame(next);
  };
  return { turn, stop };
}
