import { useMemo, useState } from "react";
import { useProgress } from "../quiz/use-progress.ts";
import type { ReviewSession } from "./review-session.ts";
import { ReviewStart } from "./ReviewStart.tsx";
import { Sitting } from "./Sitting.tsx";
import { useAskables } from "./use-askables.ts";
import { useSession } from "./use-session.ts";

interface Props {
  /** Addresses of the question banks. */
  banks: string[];
}

/** The review: what is due, a session of it, and the plan until a test. */
export function Review({ banks }: Props) {
  const { events, state, isLoaded } = useProgress();
  const { items, problem, retry } = useAskables(banks);
  const [session, setSession] = useSession();
  const [ended, setEnded] = useState<ReviewSession | null>(null);
  const ids = useMemo(() => new Set(items?.map(({ id }) => id)), [items]);
  const answers = useMemo(
    () => events.filter((event) => event.kind === "answered" && ids.has(event.data.question)),
    [events, ids],
  );

  if (problem)
    return (
      <p role="status">
        {problem}{" "}
        <button type="button" className="button" onClick={retry}>
          Load again
        </button>
      </p>
    );
  if (!items || !isLoaded || session === undefined)
    return <p className="quiz-aside">The questions are being loaded.</p>;

  if (session)
    return (
      <Sitting
        key={session.begun}
        session={session}
        items={items}
        onLeave={() => {
          setEnded(session);
          setSession(null);
        }}
      />
    );
  return (
    <ReviewStart
      items={items}
      answers={answers}
      testDay={state.testDay}
      ended={ended}
      onBegin={(of, length) => setSession({ of, length, begun: Date.now() })}
    />
  );
}
