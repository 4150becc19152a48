import { useEffect, useState } from "react";
import { note } from "../../progress/index.ts";
import { grade, type Grade, type Question, type Response } from "../../quiz/index.ts";
import { useProgress } from "./use-progress.ts";

/** The last answer to a question, of this visit or an earlier one, and the way to give another. */
export interface Answers {
  response: Response;
  grade: Grade;
  /** Feedback that changes from now on is to be read out; what an earlier visit left is not. */
  live: "polite" | "off";
  /** Why answers are not kept, in words, or null. */
  warning: string | null;
  /** The number that the next attempt has. */
  attempt: number;
  isStored: boolean;
  /** In a practice test: takes what stands in the form at every change, and no verdict shows. */
  putDown?: (response: Response) => void;
  /** Takes an answer; an empty one changes nothing. Returns its grade. */
  give(response: Response, attempt?: number): Grade;
}

/** What is noted with an answer, and whether the question is asked afresh: no earlier answer shows. */
interface Asking {
  hints?: number;
  sure?: 1 | 2 | 3 | undefined;
  isFresh?: boolean;
}

/** `seed` names the variant of a drill: what was answered to another is not an answer to this one. */
export function useAnswers(
  question: Question,
  seed?: number,
  { hints = 0, sure, isFresh = false }: Asking = {},
): Answers {
  const { state, status, isLoaded } = useProgress();
  const [given, setGiven] = useState<Response>(null);
  const [isStored, setIsStored] = useState(false);
  const [live, setLive] = useState<Answers["live"]>("off");
  const asked = state.questions.get(question.id);
  const known = asked?.last.data.seed === seed ? asked : undefined;
  const response = given ?? (isFresh ? null : (known?.last.data.response ?? null));
  const attempt =
    (seed === undefined ? (known?.attempts ?? 0) : (known?.last.data.attempt ?? 0)) + 1;

  useEffect(() => {
    if (isLoaded) setLive("polite");
  }, [isLoaded]);

  function give(next: Response, number = attempt): Grade {
    const judged = grade(question, next);
    if (next === null || judged.verdict === "empty") return judged;
    setGiven(next);
    const { verdict } = judged;
    void note("answered", {
      question: question.id,
      ...(seed !== undefined && { seed }),
      response: next,
      verdict,
      attempt: number,
      ...(hints > 0 && { hints }),
      ...(sure && { sure }),
    }).then(setIsStored);
    return judged;
  }

  const warning = given === null ? null : status.words;
  return { response, grade: grade(question, response), live, warning, attempt, isStored, give };
}
