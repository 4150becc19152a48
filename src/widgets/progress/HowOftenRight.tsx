import { CalibrationPicture } from "../../charts/CalibrationPicture.tsx";
import type { Calibration } from "../../progress/index.ts";
import { SURE } from "../quiz/Sure.tsx";

/** Below this many answers a picture would show chance. */
const HANDFUL = 5;

/** How often the reader was right when so sure: in words, and from a handful of answers on as a picture. */
export function HowOftenRight({ rows }: { rows: readonly Calibration[] }) {
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  if (count < HANDFUL)
    return (
      <p>
        {rows
          .filter((row) => row.count > 0)
          .map(inWords)
          .join(" ")}{" "}
        That is too few to show a picture.
      </p>
    );
  return (
    <>
      <CalibrationPicture
        rows={rows.map(({ sure, right, count }) => ({ name: SURE[sure], right, count }))}
      />
      <p className="quiz-aside">
        Over the {count} answers for which you said how sure you were; an answer given with its
        feedback in view does not count. The line through a dot is the range that so few answers
        leave open (95 %).
      </p>
    </>
  );
}

function inWords({ sure, right, count }: Calibration): string {
  return `${SURE[sure]}: ${right} of ${count} right.`;
}
