import { calibration } from "../../progress/index.ts";
import { useProgress } from "../quiz/use-progress.ts";
import { HowOftenRight } from "./HowOftenRight.tsx";

/** How far the reader can trust being sure, over everything that was answered; nothing until they said so once. */
export function CalibrationSoFar() {
  const rows = calibration(useProgress().events);
  if (rows.every(({ count }) => count === 0)) return null;
  return (
    <section className="calibration-so-far">
      <h2>How sure you were, and how often right</h2>
      <HowOftenRight rows={rows} />
    </section>
  );
}
