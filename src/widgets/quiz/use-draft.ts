import { useState } from "react";
import type { Response } from "../../quiz/index.ts";
import type { Answers } from "./use-answers.ts";

/**
 * What stands in a form and is not given yet, or null. In a practice test it is put down as it
 * changes, so that the form is never ahead of what is kept.
 */
export function useDraft<Draft>(
  answers: Answers,
  responseOf: (draft: Draft) => Response,
): [Draft | null, (draft: Draft | null) => void] {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { putDown } = answers;
  if (!putDown) return [draft, setDraft];
  const put = (next: Draft | null) => {
    if (next !== null) putDown(responseOf(next));
  };
  return [null, put];
}
