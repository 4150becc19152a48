import { useEffect, useState } from "react";
import { calibration, events, type Calibration } from "../../progress/index.ts";
import type { MarkedItem } from "../../quiz/index.ts";
import { siteAddress } from "../../course/address.ts";
import { CalibrationPicture } from "../../charts/CalibrationPicture.tsx";
import { useProgress } from "../quiz/use-progress.ts";
import { SURE } from "../quiz/Sure.tsx";

/** Below this many answers a picture would show chance. */
const HANDFUL = 5;

/** How sure the reader was against how often right, over all first tries; the confident errors of this test by number. */
export function Calibrated({ items }: { items: readonly MarkedItem[] }) {
  const { state } = useProgress();
  const [rows, setRows] = useState<Calibration[]>([]);
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const errors = items.filter(({ sure, grade }) => sure === 3 && grade.verdict === "wrong");

  useEffect(() => {
    void events().then((all) => setRows(calibration(all)));
  }, [state]);

  if (count === 0)
    return (
      <p>
        You did not say how sure you were. If you do next time, this place shows how far you can
        trust it.
      </p>
    );
  return (
    <>
      {count < HANDFUL ? (
        <p>
          {rows
            .filter((row) => row.count > 0)
            .map(inWords)
            .join(" ")}{" "}
          That is too few to show a picture.
        </p>
      ) : (
        <>
          <CalibrationPicture
            rows={rows.map(({ sure, right, count }) => ({ name: SURE[sure], right, count }))}
          />
          <p className="quiz-aside">
            Over the {count} answers for which you said how sure you were, in this test and before
            it; an answer given with its feedback in view does not count. The line through a dot is
            the range that so few answers leave open (95 %).
          </p>
        </>
      )}
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

function inWords({ sure, right, count }: Calibration): string {
  return `${SURE[sure]}: ${right} of ${count} right.`;
}
