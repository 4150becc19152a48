import { useMemo } from "react";
import type { ProgressEvent } from "../../progress/index.ts";
import { schedule } from "../../progress/schedule.ts";
import type { Askable } from "./askable.ts";
import { Begin } from "./Begin.tsx";
import { Ended } from "./Ended.tsx";
import { waitingIn, type ReviewSession } from "./review-session.ts";
import { TestDay } from "./TestDay.tsx";
import { Untried } from "./Untried.tsx";
import { useNow } from "./use-now.ts";
import { questions, when } from "./when.ts";

interface Props {
  items: readonly Askable[];
  /** Answers to what can still be asked. */
  answers: readonly ProgressEvent[];
  testDay: string | null;
  /** The session that was just left. */
  ended: ReviewSession | null;
  onBegin: (of: ReviewSession["of"], length: number) => void;
}

/** What is due, and the ways to begin. */
export function ReviewStart({ items, answers, testDay, ended, onBegin }: Props) {
  const [now] = useNow();
  const plan = useMemo(() => schedule(answers, testDay), [answers, testDay]);
  const due = useMemo(
    () => waitingIn({ of: "due" }, items, answers, testDay, now).length,
    [items, answers, testDay, now],
  );
  const next = plan.find((each) => each.due > now);

  return (
    <>
      {ended && <Ended session={ended} items={items} answers={answers} />}
      {!ended && (
        <p>
          What you answered comes back when you are about to forget it, drills with new numbers each
          time. You can leave at any moment; every answer is kept as you give it.
        </p>
      )}
      {due > 0 ? (
        <>
          <p className="review-due" role="status">
            {questions(due)} {due === 1 ? "is" : "are"} due.
          </p>
          <Begin count={due} onBegin={(length) => onBegin("due", length)} />
        </>
      ) : (
        <p role="status">
          {answers.length === 0
            ? "Nothing was answered yet: what you answer in a lesson, in a practice test or here comes back."
            : `Nothing is due.${next ? ` The next question comes back ${when(next.due, now)}.` : ""}`}
        </p>
      )}
      <Untried items={items} answers={answers} isOpen={due === 0} onBegin={onBegin} />
      <TestDay answers={answers} testDay={testDay} now={now} />
    </>
  );
}
