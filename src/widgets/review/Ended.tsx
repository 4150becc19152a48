import { useEffect, useRef } from "react";
import type { ProgressEvent } from "../../progress/index.ts";
import type { Askable } from "./askable.ts";
import { triesOf, type ReviewSession } from "./review-session.ts";

interface Props {
  session: ReviewSession;
  items: readonly Askable[];
  answers: readonly ProgressEvent[];
}

/** How a session came out, and what to read again. */
export function Ended({ session, items, answers }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const tries = triesOf(session, answers);
  const right = tries.filter(({ data }) => data.verdict === "right").length;
  const missed = tries.flatMap(({ data }) => {
    const item = items.find(({ id }) => id === data.question);
    return data.verdict === "right" || !item ? [] : [item];
  });
  const byObjective = new Map(missed.map((item) => [item.objective, item]));

  useEffect(() => heading.current?.focus(), []);

  return (
    <section className="review-ended">
      <h2 ref={heading} tabIndex={-1}>
        {tries.length === 0 ? "Nothing was answered" : `${right} of ${tries.length} right at once`}
      </h2>
      {byObjective.size > 0 && (
        <>
          <p>To look at again:</p>
          <ul>
            {[...byObjective.values()].map(({ objective, can, taught }) => (
              <li key={objective}>
                {can} (<a href={taught.address}>{taught.title}</a>)
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
