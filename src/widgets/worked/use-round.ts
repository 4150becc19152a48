import { useState } from "react";
import { note, workedName } from "../../progress/index.ts";
import { grade, type NumberQuestion } from "../../quiz/index.ts";
import type { Answers } from "../quiz/use-answers.ts";
import { useProgress } from "../quiz/use-progress.ts";
import { answered, roundFrom, standing, type Round, type Standing } from "./round.ts";

/** A round as it goes on: what was typed, where it stands, and how the open step is answered. */
interface Going {
  round: Round;
  standing: Standing;
  /** For the form of the open step; null when all are done. */
  answers: Answers | null;
  warning: string | null;
}

/** The round of a worked example over the questions that are the reader's; each answer is kept. */
export function useRound(
  id: string,
  seed: number,
  questions: readonly NumberQuestion[],
  hints: number,
): Going {
  const { state, status } = useProgress();
  const [own, setOwn] = useState<Round | null>(null);
  const [isStored, setIsStored] = useState(false);
  const name = workedName(id);
  const round = own ?? roundFrom(state.questions.get(name)?.last.data, seed);
  const now = standing(round, questions);
  const question = questions[now.done.length];
  const warning = own === null ? null : status.words;
  if (!question) return { round, standing: now, answers: null, warning };

  function give(response: Parameters<Answers["give"]>[0]) {
    const judged = grade(question, response);
    if (typeof response !== "string" || judged.verdict === "empty") return judged;
    const next = answered(round, now, response.trim().slice(0, 200));
    setOwn(next);
    void note("answered", {
      question: name,
      seed,
      response: [...next.typed],
      verdict: judged.verdict,
      attempt: next.tries,
      ...(hints > 0 && { hints }),
    }).then(setIsStored);
    return judged;
  }

  const answers: Answers = {
    response: now.wrong,
    grade: grade(question, now.wrong),
    live: own === null ? "off" : "polite",
    warning,
    attempt: now.wrong === null ? 1 : round.tries + 1,
    isStored,
    give,
  };
  return { round, standing: now, answers, warning };
}
