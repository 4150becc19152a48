import { useMemo, useState } from "react";
import { dayOf, note, startOfDay, type ProgressEvent } from "../../progress/index.ts";
import { forecast } from "../../progress/forecast.ts";
import { PlanDays } from "./PlanDays.tsx";

interface Props {
  answers: readonly ProgressEvent[];
  testDay: string | null;
  now: number;
}

/** A test is planned at most so many days ahead. */
const MOST_DAYS = 730;
/** Before it lie the years that stand in the field while a later one is typed. */
const FIRST_DAY = "1900-01-01";

/** The day of a test, and the plan that is laid back from it. */
export function TestDay({ answers, testDay, now }: Props) {
  const today = dayOf(now);
  const planned = testDay !== null && testDay >= today ? testDay : null;
  const last = dayOf(startOfDay(today, MOST_DAYS));
  const [draft, setDraft] = useState<string | null>(null);
  const days = useMemo(
    () => (planned === null ? [] : forecast(answers, planned, now)),
    [answers, planned, now],
  );

  function plan(day: string | null): void {
    setDraft(null);
    if (day !== planned) void note("planned", { testDay: day });
  }

  return (
    <section className="review-test">
      <h2>The day of your test</h2>
      <p>
        With a day given, everything you answered comes back sooner, and once more on the day
        before.
      </p>
      <div className="quiz-line">
        <input
          type="date"
          className="quiz-number review-date"
          aria-label="The day of your test"
          min={today}
          max={last}
          value={draft ?? planned ?? ""}
          onChange={({ target }) => {
            // While a year is typed, it is one of the first centuries.
            if (target.value >= today && target.value <= last) plan(target.value);
            else setDraft(target.value);
          }}
          onBlur={() => setDraft(null)}
        />
        {planned !== null && (
          <button type="button" className="button" onClick={() => plan(null)}>
            Clear
          </button>
        )}
      </div>
      <div role="status">
        {planned === today && <p>It is today. What comes back now follows the ordinary plan.</p>}
        {draft === null && planned !== null && planned > today && answers.length === 0 && (
          <p>The day is kept. The plan until then stands here once you have answered a question.</p>
        )}
        {draft !== null && draft > FIRST_DAY && draft < today && (
          <p>That day is over. Today or a later day can be planned for.</p>
        )}
        {days.length > 0 && answers.length > 0 && <PlanDays days={days} testDay={planned ?? ""} />}
      </div>
    </section>
  );
}
