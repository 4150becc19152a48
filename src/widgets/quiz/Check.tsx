import type { ReactNode } from "react";
import type { Answers } from "./use-answers.ts";

interface Props {
  answers: Answers;
  children?: ReactNode;
}

/** The button that gives the answer of a form, and the place under it where the verdict is said. */
export function Check({ answers: { live, putDown }, children }: Props) {
  if (putDown) return null;
  return (
    <>
      <button type="submit" className="button">
        Check
      </button>
      <div className="quiz-verdict" aria-live={live}>
        {children}
      </div>
    </>
  );
}
