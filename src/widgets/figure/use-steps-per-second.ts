import { useEffect, useRef, useState } from "react";

/** Steps a second over about the last second, measured here; null until there is something to measure. Begins anew with another `size`. */
export function useStepsPerSecond(step: number, running: boolean, size: number): number | null {
  const marks = useRef<{ step: number; time: number }[]>([]);
  const [speed, setSpeed] = useState<number | null>(null);
  useEffect(() => {
    marks.current = [];
    setSpeed(null);
  }, [size]);
  useEffect(() => {
    if (!running) return;
    const now = performance.now();
    const recent = [...marks.current, { step, time: now }].filter(
      (mark) => mark.time > now - 1000 && mark.step <= step,
    );
    marks.current = recent;
    const [first] = recent;
    if (now - first.time > 250) setSpeed((1000 * (step - first.step)) / (now - first.time));
  }, [step, running]);
  return speed;
}
