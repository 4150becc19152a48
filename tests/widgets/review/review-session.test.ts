import { expect, test } from "vitest";
import type { EventOf } from "../../../src/progress/index.ts";
import type { Askable } from "../../../src/widgets/review/askable.ts";
import { triesOf, waitingIn } from "../../../src/widgets/review/review-session.ts";
import { eventAt } from "../../progress/some-events.ts";

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 20, 9);
const taught = { title: "A lesson", address: "/a-lesson/" };

function drill(id: string, objective: string): Askable {
  return { id, objective, lesson: "a-lesson", can: "do it", taught, drill: true };
}

function question(id: string, objective: string): Askable {
  const options = [{ key: "a", text: "A", right: true, feedback: { text: "Yes." } }];
  const asked = { id, objective, stem: id, hints: [], kind: "choice" as const, options };
  return { id, objective, lesson: "a-lesson", can: "do it", taught, question: asked };
}

function tried(days: number, id: string, data: Partial<EventOf<"answered">["data"]> = {}) {
  return eventAt(START + days * DAY, "answered", {
    ...{ question: id, response: "a", verdict: "right", attempt: 1 },
    ...data,
  });
}

const items = [question("q1", "x"), question("q2", "x"), question("q3", "y"), drill("d1", "x")];
const idsOf = (waiting: Askable[]) => waiting.map(({ id }) => id);

test("what is due waits, and what no longer exists does not", () => {
  const events = [tried(0, "q1"), tried(0, "gone"), tried(29, "q3")];
  const at = (days: number) =>
    idsOf(waitingIn({ of: "due" }, items, events, null, START + days * DAY));
  expect(at(0.1)).toEqual([]);
  expect(at(29.5)).toEqual(["q1"]);
  expect(at(60)).toEqual(["q1", "q3"]);
});

test("a right answer takes a question out of the queue, and a wrong one until the next day", () => {
  const now = START + 10 * DAY;
  for (const verdict of ["right", "wrong"] as const) {
    const events = [tried(0, "q1"), tried(10, "q1", { verdict })];
    const at = (days: number) =>
      idsOf(waitingIn({ of: "due" }, items, events, null, now + days * DAY));
    expect(at(0.01)).toEqual([]);
    expect(at(1.5)).toEqual(verdict === "right" ? [] : ["q1"]);
  }
});

test("new questions come one of each objective in turn, without what was tried", () => {
  const of = (...events: ReturnType<typeof tried>[]) =>
    idsOf(waitingIn({ of: "new" }, items, events, null, START));
  expect(of()).toEqual(["q1", "q3", "q2", "d1"]);
  expect(of(tried(0, "q1", { verdict: "wrong" }))).toEqual(["q2", "q3", "d1"]);
});

test("an objective never runs out while it has a drill", () => {
  const of = { of: { objective: "x" } };
  const events = [tried(0, "q1"), tried(0, "q2"), tried(0, "d1", { seed: 2 })];
  expect(idsOf(waitingIn(of, items, [], null, START))).toEqual(["q1", "q2", "d1"]);
  expect(idsOf(waitingIn(of, items, events, null, START))).toEqual(["d1"]);
  expect(
    idsOf(waitingIn({ of: { objective: "y" } }, items, [tried(0, "q3")], null, START)),
  ).toEqual([]);
});

test("a session counts the first tries since it began", () => {
  const events = [
    tried(0, "q1"),
    tried(1, "q1", { verdict: "wrong" }),
    tried(1.001, "q1", { attempt: 2 }),
    tried(1.002, "q3"),
  ];
  const session = { of: "due" as const, length: 10, begun: START + DAY };
  expect(triesOf(session, events).map(({ data }) => [data.question, data.verdict])).toEqual([
    ["q1", "wrong"],
    ["q3", "right"],
  ]);
});
