export type Verdict = "right" | "partial" | "wrong" | "empty";

/** `feedback` lists the keys whose feedback is due (see `feedbackOf`). */
export interface Grade {
  verdict: Verdict;
  feedback: string[];
  /** Something was typed, but not a number. */
  unreadable?: true;
}

/** Key of the feedback to whatever no mistake explains. */
export const OTHERWISE = "otherwise";

export const EMPTY: Grade = { verdict: "empty", feedback: [] };

export function verdictOf(isRight: boolean, isPartly = false): Verdict {
  return isRight ? "right" : isPartly ? "partial" : "wrong";
}
