import type { ReactNode } from "react";

interface Props {
  live: "polite" | "off";
  children?: ReactNode;
}

/** The button that gives the answer of a form, and the place under it where the verdict is said. */
export function Check({ live, children }: Props) {
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
