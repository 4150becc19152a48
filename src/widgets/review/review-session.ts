import { firstTries, inTurns, type FirstTry, type ProgressEvent } from "../../progress/index.ts";
import { dueAt, schedule } from "../../progress/schedule.ts";
import type { Askable } from "./askable.ts";

/** What a reader sat down to: so many questions of what is due, never tried, or of one objective. */
export interface ReviewSession {
  of: "due" | "new" | { objective: string };
  length: number;
  /** Milliseconds since 1970. What was answered since counts. */
  begun: number;
}

/** The first tries of a session, in order. */
export function triesOf({ begun }: ReviewSession, events: Iterable<ProgressEvent>): FirstTry[] {
  return firstTries(events).filter(({ time }) => time >= begun);
}

/**
 * What waits to be asked in a session, in its order. Due: errors of which the reader was sure, then what waits
 * longest. New: one of each objective in turn. Of one objective: what was never tried, then its drills, without end.
 */
export function waitingIn(
  { of }: Pick<ReviewSession, "of">,
  items: readonly Askable[],
  events: readonly ProgressEvent[],
  testDay: string | null,
  now: number,
): Askable[] {
  if (of === "due") {
    const byId = new Map(items.map((item) => [item.id, item]));
    return dueAt(schedule(events, testDay), now).flatMap(
      ({ question }) => byId.get(question) ?? [],
    );
  }
  const last = new Map<string, number>();
  for (const { time, data } of firstTries(events)) last.set(data.question, time);
  const untried = items.filter(({ id }) => !last.has(id));
  if (of === "new") return inTurns(untried);
  const drills = items
    .filter((item) => "drill" in item && last.has(item.id))
    .sort((a, b) => (last.get(a.id) ?? 0) - (last.get(b.id) ?? 0));
  return [...untried, ...drills].filter(({ objective }) => objective === of.objective);
}
