import { afterEach, expect, test } from "vitest";
import type { EventOf, ProgressEvent } from "../../src/progress/index.ts";
import { forecast } from "../../src/progress/forecast.ts";
import { dueAt, schedule } from "../../src/progress/schedule.ts";
import { eventAt } from "./some-events.ts";

const HOUR = 3_600_000;
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

type Data = Partial<EventOf<"answered">["data"]>;

function tried(time: number, data: Data = {}): EventOf<"answered"> {
  return eventAt(time, "answered", {
    ...{ question: "q", response: "a", verdict: "right", attempt: 1 },
    ...data,
  });
}

/** Lives the plan: answers what is due at the end of each day, every half hour of it, and counts. */
function lived(events: readonly ProgressEvent[], testDay: string, days: string[], now: number) {
  const log = [...events];
  return days.map((day) => {
    const [year, month, date] = day.split("-").map(Number);
    const end = new Date(year, month - 1, date + 1).getTime();
    const asked = new Set<string>();
    const start = Math.max(now, new Date(year, month - 1, date).getTime());
    for (let time = start; time < end; time += HOUR / 2)
      for (const { question } of dueAt(schedule(log, testDay), time))
        if (!asked.has(question)) {
          asked.add(question);
          log.push(tried(time, { question }));
        }
    return { day, count: asked.size };
  });
}

test.each(["UTC", "America/Los_Angeles", "Pacific/Apia", "Europe/Berlin"])(
  "in %s, a plan that is kept brings the questions that it foretold, the eve included",
  (name) => {
    process.env.TZ = name;
    // Across the end of summer time in Europe and America.
    const now = new Date(2026, 9, 23, 9).getTime();
    const events = [
      tried(now - 30 * 24 * HOUR, { question: "old" }),
      tried(now - 3 * 24 * HOUR, { question: "wrong", verdict: "wrong" }),
      tried(now - HOUR, { question: "new" }),
      tried(now - HOUR, { question: "sure", verdict: "wrong", sure: 3 }),
    ];
    const plan = forecast(events, "2026-11-04", now);
    expect(plan).toHaveLength(12);
    expect(plan[0]).toEqual({ day: "2026-10-23", count: 3 });
    expect(plan.at(-1)).toEqual({ day: "2026-11-03", count: 4 });
    const days = plan.map(({ day }) => day);
    const real = lived(events, "2026-11-04", days, now);
    const total = (counts: { count: number }[]) =>
      counts.reduce((sum, { count }) => sum + count, 0);
    expect(Math.abs(total(real) - total(plan))).toBeLessThanOrEqual(2);
    expect(real.at(-1)).toEqual(plan.at(-1));
    expect(real[0]).toEqual(plan[0]);
  },
);

test("the day of the test, days before it and tests that are over have no plan", () => {
  const now = new Date(2026, 10, 24, 9).getTime();
  const events = [tried(now - HOUR)];
  expect(forecast(events, "2026-11-24", now)).toEqual([]);
  expect(forecast(events, "2026-11-01", now)).toEqual([]);
  expect(forecast(events, "2026-11-25", now)).toHaveLength(1);
  expect(forecast([], "2026-11-27", now).map(({ count }) => count)).toEqual([0, 0, 0]);
});

test("errors of which the reader was sure are asked first, then what waits longest", () => {
  const events = [
    tried(0, { question: "long" }),
    tried(24 * HOUR, { question: "wrong", verdict: "wrong", sure: 1 }),
    tried(48 * HOUR, { question: "surely", verdict: "wrong", sure: 3 }),
    tried(90 * 24 * HOUR, { question: "fresh" }),
  ];
  const due = dueAt(schedule(events), 90 * 24 * HOUR + 1);
  expect(due.map(({ question }) => question)).toEqual(["surely", "wrong", "long"]);
});
