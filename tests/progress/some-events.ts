import fc from "fast-check";
import {
  VERSION,
  type EventKind,
  type EventOf,
  type ProgressEvent,
} from "../../src/progress/index.ts";

let made = 0;

/** An event with a given time and a fresh id. */
export function eventAt<K extends EventKind>(time: number, kind: K, data: EventOf<K>["data"]) {
  made += 1;
  const id = `00000000-0000-4000-8000-${made.toString(16).padStart(12, "0")}`;
  return { id, time, version: VERSION, kind, data } as EventOf<K>;
}

export function answer(
  time: number,
  question: string,
  verdict: "right" | "partial" | "wrong",
  attempt = 1,
) {
  return eventAt(time, "answered", { question, response: "a", verdict, attempt });
}

const head = {
  id: fc.uuid(),
  time: fc.integer({ min: 0, max: 50 }),
  version: fc.constant(VERSION),
};
const question = fc.constantFrom("q1", "q2", "q3");
const paper = fc.constantFrom("10-7", "20-8");
const figure = fc.constantFrom("bias-shifts/hill", "loss/bowl");

/** Any event, with few questions and times, so that they meet. */
export const anyEvent: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.record({
    ...head,
    kind: fc.constant("answered" as const),
    data: fc.record({
      question,
      response: fc.oneof(
        fc.string(),
        fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 5 }),
        fc.record(
          { text: fc.string(), points: fc.constant<string[]>(["p"]) },
          { noNullPrototype: true },
        ),
      ),
      verdict: fc.constantFrom("right" as const, "partial" as const, "wrong" as const),
      attempt: fc.integer({ min: 1, max: 9 }),
    }),
  }),
  fc.record({
    ...head,
    kind: fc.constant("begun" as const),
    data: fc.record({ paper, minutes: fc.integer({ min: 1, max: 90 }) }),
  }),
  fc.record({
    ...head,
    kind: fc.constant("marked" as const),
    data: fc.record({ paper, item: fc.integer({ min: 0, max: 3 }), response: fc.string() }),
  }),
  fc.record({
    ...head,
    kind: fc.constant("handedIn" as const),
    data: fc.record({ paper, seconds: fc.nat() }),
  }),
  fc.record({
    ...head,
    kind: fc.constant("planned" as const),
    data: fc.record({ testDay: fc.constantFrom("2026-12-01", null) }),
  }),
  fc.record({
    ...head,
    kind: fc.constant("predicted" as const),
    data: fc.record({
      figure,
      prediction: fc.oneof(
        fc.constant("skipped"),
        fc.integer(),
        fc.constant<[number, number][]>([[0, 1]]),
      ),
      outcome: fc.record({ steps: fc.integer() }, { noNullPrototype: true }),
    }),
  }),
  fc.record({ ...head, kind: fc.constant("ran" as const), data: fc.record({ figure }) }),
  fc.record({
    ...head,
    kind: fc.constant("read" as const),
    data: fc.record({ lesson: fc.constantFrom("bias-shifts", "loss") }),
  }),
);
