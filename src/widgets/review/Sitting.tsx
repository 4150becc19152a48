import { useEffect, useRef, useState } from "react";
import { freshSeed, nextToAsk, pageState } from "../../progress/index.ts";
import type { AskedItem } from "../../quiz/index.ts";
import { askedItem } from "../quiz/asked-item.ts";
import type { Askable } from "./askable.ts";
import { AskedQuestion } from "./AskedQuestion.tsx";
import { triesOf, waitingIn, type ReviewSession } from "./review-session.ts";

interface Props {
  session: ReviewSession;
  items: readonly Askable[];
  /** It is over, or the reader leaves. */
  onLeave: () => void;
}

/** What is asked now, and its place in the session. */
interface Current {
  item: Askable;
  asked: AskedItem;
  number: number;
  of: number;
}

/** A session, one question after the other. What is asked next follows from what was answered so far. */
export function Sitting({ session, items, onLeave }: Props) {
  const [current, setCurrent] = useState<Current | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const skipped = useRef(new Set<string>());

  async function next(): Promise<void> {
    const { events, state } = pageState().get();
    const tries = triesOf(session, events);
    const waiting = waitingIn(session, items, events, state.testDay, Date.now()).filter(
      ({ id }) => !skipped.current.has(id),
    );
    const last = items.find(({ id }) => id === (current?.item.id ?? tries.at(-1)?.data.question));
    const item = nextToAsk(waiting, last?.objective ?? null);
    if (!item || tries.length >= session.length) return onLeave();
    try {
      const attempts = state.questions.get(item.id)?.attempts ?? 0;
      const seed = "drill" in item ? freshSeed(events, item.id) : attempts;
      const asked = await askedItem(item, seed);
      const left = typeof session.of === "object" ? Infinity : tries.length + waiting.length;
      const of = Math.min(session.length, left);
      setCurrent({ item, asked, number: tries.length + 1, of });
      setProblem(null);
    } catch {
      setProblem(
        "New numbers could not be loaded. Try when you are online, or skip this question.",
      );
      skipped.current.add(item.id);
    }
  }

  useEffect(() => void next(), []);

  return (
    <>
      {current && (
        <AskedQuestion
          key={`${current.item.id} ${current.number} ${current.asked.seed ?? ""}`}
          {...current}
          onNext={(isAnswered) => {
            if (!isAnswered) skipped.current.add(current.item.id);
            void next();
          }}
          onLeave={onLeave}
        />
      )}
      {problem && (
        <p className="quiz-aside" role="status">
          {problem}{" "}
          <button type="button" className="button" onClick={() => void next()}>
            Go on
          </button>
        </p>
      )}
    </>
  );
}
