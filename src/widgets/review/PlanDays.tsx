import type { DayCount } from "../../progress/forecast.ts";
import { startOfDay } from "../../progress/index.ts";

interface Props {
  days: readonly DayCount[];
  testDay: string;
}

/** Columns that stand side by side on a phone. */
const MOST_COLUMNS = 14;

/** How many questions come back on each day until the test: a column a day, the eve last. */
export function PlanDays({ days, testDay }: Props) {
  const most = Math.max(1, ...days.map(({ count }) => count));
  const isCut = days.length > MOST_COLUMNS;
  const shown = isCut ? [...days.slice(0, MOST_COLUMNS - 1), ...days.slice(-1)] : days;
  const between = days.length - shown.length;
  return (
    <figure className="plan-days">
      <ol role="list" aria-label="Questions that come back, by day">
        {shown.map(({ day, count }, at) => (
          <li key={day} data-cut={isCut && at === shown.length - 1 ? "" : undefined}>
            <span className="visually-hidden">{words(day)}: </span>
            <span className="plan-count">{count}</span>
            <span
              className="plan-bar"
              style={{ height: `${(count / most) * 5}rem` }}
              aria-hidden="true"
            />
            <span className="plan-day" aria-hidden="true">
              {at === 0 ? "today" : Number(day.slice(8))}
            </span>
          </li>
        ))}
      </ol>
      <figcaption>
        Questions that come back each day until the test on {words(testDay)}, if you answer them all
        right on their day{between > 0 ? `; ${between} days before the last are not drawn` : ""}.
        What you get wrong comes back sooner.
      </figcaption>
    </figure>
  );
}

function words(day: string): string {
  const date = { weekday: "long", day: "numeric", month: "long" } as const;
  return new Date(startOfDay(day)).toLocaleDateString("en-GB", date);
}
