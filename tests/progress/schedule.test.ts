import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import {
  calibration,
  firstTries,
  masteryOf,
  merge,
  type EventOf,
  type ProgressEvent,
} from "../../src/progress/index.ts";
import { schedule } from "../../src/progress/schedule.ts";
import { eventAt } from "./some-events.ts";

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 20, 9);
const ZONES = [
  "UTC",
  "America/Los_Angeles",
  "Asia/Kolkata",
  "Asia/Tokyo",
  "Europe/Berlin",
  "Pacific/Apia",
];
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

type Answered = EventOf<"answered">;
type Data = Partial<Answered["data"]>;

function tried(time: number, data: Data = {}): Answered {
  return eventAt(START + time, "answered", {
    ...{ question: "q", response: "a", verdict: "right", attempt: 1 },
    ...data,
  });
}

const dueAfter = (...events: ProgressEvent[]) => schedule(events)[0].due - START;

test("again comes back no later than hard, hard than good, good than easy, after any history", () => {
  const verdict = fc.constantFrom("right" as const, "partial" as const, "wrong" as const);
  const history = fc.array(fc.record({ days: fc.integer({ min: 1, max: 60 }), verdict }), {
    maxLength: 8,
  });
  const last = fc.integer({ min: 1, max: 90 });
  fc.assert(
    fc.property(history, last, (before, days) => {
      let time = 0;
      const events = before.map((each) => tried((time += each.days * DAY), each));
      time += days * DAY;
      const ends: Data[] = [
        { verdict: "wrong" },
        { verdict: "partial" },
        { verdict: "right" },
        { verdict: "right", sure: 3 },
      ];
      const dues = ends.map((end) => dueAfter(...events, tried(time, end)));
      expect(dues).toEqual([...dues].sort((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

const anyHistory = fc.array(
  fc
    .record({
      time: fc.integer({ min: 0, max: 200 * DAY }),
      question: fc.constantFrom("q1", "q2", "q3"),
      verdict: fc.constantFrom("right" as const, "partial" as const, "wrong" as const),
      seed: fc.constantFrom(undefined, 1, 2),
      sure: fc.constantFrom(undefined, 1 as const, 3 as const),
      hints: fc.constantFrom(undefined, 0, 2),
    })
    .map(({ time, ...data }) =>
      tried(
        time,
        Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)),
      ),
    ),
  { minLength: 1, maxLength: 12 },
);
const anyTestDay = fc.constantFrom(null, "2026-11-25", "2026-12-24", "2027-03-28");

describe("in any merge order a history gives the same plan, finite and after the last try", () => {
  const seed = Date.now() & 0x7fffffff;
  const plans = new Map<number, string>();

  // A zone is set once: to change it costs more than a history.
  test.each(ZONES)("in %s, for 1,700 histories, as in the other zones", (zone) => {
    process.env.TZ = zone;
    let number = 0;
    fc.assert(
      fc.property(anyHistory, anyTestDay, fc.nat(), (events, testDay, turn) => {
        const at = turn % events.length;
        const turned = [...events.slice(at), ...events.slice(0, at + 1)];
        const plan = schedule(events, testDay);
        expect(schedule(merge(turned), testDay)).toEqual(plan);
        for (const { due, lastTried } of plan) {
          expect(Number.isFinite(due)).toBe(true);
          expect(due).toBeGreaterThan(lastTried);
        }
        // The day of a test begins when it begins where the reader is; without one, all zones agree.
        const anywhere = dueTimes(events);
        expect(plans.get(number) ?? anywhere).toBe(anywhere);
        plans.set(number++, anywhere);
      }),
      // The same histories in each zone; nothing shrinks, since a shrunk one has no twin.
      { numRuns: 1700, seed, endOnFailure: true },
    );
  });
});

/** Event ids are new in each zone; everything else of a plan has to be the same. */
function dueTimes(events: Answered[]): string {
  return JSON.stringify(schedule(events).map(({ question, due }) => [question, due]));
}

describe("with the day of a test", () => {
  const known = [tried(0), tried(3 * DAY), tried(14 * DAY)];

  test("a question that would rest for weeks comes back before it", () => {
    expect(dueAfter(...known)).toBeGreaterThan(30 * DAY);
    const [{ due }] = schedule(known, "2026-12-14");
    expect(due).toBeLessThan(Date.UTC(2026, 11, 13));
    expect(due).toBeGreaterThan(START + 14 * DAY);
  });

  test("on its eve and after it the plan is the ordinary one", () => {
    for (const day of ["2026-12-04", "2026-12-05", "2026-01-01"])
      expect(schedule(known, day)).toEqual(schedule(known));
  });
});

test("an error of which the reader was sure comes back within hours", () => {
  const [{ due, wasConfidentError }] = schedule([tried(0, { verdict: "wrong", sure: 3 })]);
  expect(wasConfidentError).toBe(true);
  expect(due - START).toBeLessThan(DAY / 2);
  expect(dueAfter(tried(0, { verdict: "wrong", sure: 1 }))).toBeGreaterThanOrEqual(DAY);
});

test("tries with the feedback in view are no first tries", () => {
  const minute = 60_000;
  const first = tried(0, { verdict: "wrong" });
  const again = tried(minute, { verdict: "right", attempt: 2 });
  const variant = tried(2 * minute, { seed: 2 });
  const later = tried(60 * minute, { seed: 2, attempt: 2 });
  expect(firstTries([later, variant, again, first])).toEqual([first, variant, later]);
});

describe("mastery", () => {
  const of = (...events: Answered[]) => masteryOf(["q", "p"], firstTries(events));
  const hour = 3_600_000;

  test.each([
    ["untried", []],
    ["begun", [tried(0)]],
    ["begun", [tried(0), tried(hour)]],
    ["begun", [tried(0), tried(hour, { question: "p", verdict: "wrong" })]],
    ["able", [tried(0), tried(hour, { question: "p" })]],
    ["able", [tried(0, { seed: 1 }), tried(hour, { seed: 2 })]],
    ["begun", [tried(0), tried(hour, { question: "p" }), tried(2 * hour, { verdict: "partial" })]],
    ["kept", [tried(0), tried(DAY)]],
    ["kept", [tried(0, { verdict: "wrong" }), tried(DAY), tried(3 * DAY, { question: "p" })]],
    [
      "able",
      [
        tried(0),
        tried(DAY, { verdict: "wrong" }),
        tried(2 * DAY),
        tried(2 * DAY + hour, { question: "p" }),
      ],
    ],
    ["untried", [tried(0, { question: "other" })]],
  ] as const)("%s", (expected, events) => {
    expect(of(...events)).toBe(expected);
  });
});

test("calibration counts first tries by how sure the reader was", () => {
  const events = [
    tried(0, { question: "a", sure: 3 }),
    tried(1, { question: "b", sure: 3, verdict: "wrong" }),
    tried(2, { question: "c", sure: 1 }),
    tried(3, { question: "d" }),
  ];
  expect(calibration(events)).toEqual([
    { sure: 1, right: 1, count: 1 },
    { sure: 2, right: 0, count: 0 },
    { sure: 3, right: 1, count: 2 },
  ]);
});
