import { calibration } from "../../progress/index.ts";
import type { MarkedItem } from "../../quiz/index.ts";
import { siteAddress } from "../../course/address.ts";
import { HowOftenRight } from "../progress/HowOftenRight.tsx";
import { useProgress } from "../quiz/use-progress.ts";

/** How sure the reader was against how often right, over all first tries; the confident errors of this test by number. */
export function Calibrated({ items }: { items: readonly MarkedItem[] }) {
  const { events } = useProgress();
  const rows = calibration(events);
  const errors = items.filter(({ sure, grade }) => sure === 3 && grade.verdict === "wrong");

  if (rows.every(({ count }) => count === 0))
    return (
      <p>
        You did not say how sure you were. If you do next time, this place shows how far you can
        trust it.
      </p>
    );
  return (
    <>
      <HowOftenRight rows={rows} />
      {errors.length > 0 && (
        <p>
          You were sure of{" "}
          {errors.map(({ number }, at) => (
            <span key={number}>
              {at > 0 && ", "}
              <button
                type="button"
                className="link-button"
                onClick={() => document.getElementById(`question-${number}`)?.scrollIntoView()}
              >
                question {number}
              </button>
            </span>
          ))}
          , and it was not right. What you are sure of and wrong about comes back soonest in the{" "}
          <a href={siteAddress("/review/")}>review</a>.
        </p>
      )}
    </>
  );
}
