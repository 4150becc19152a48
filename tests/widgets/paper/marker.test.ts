import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMarker } from "../../../src/widgets/paper/marker.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("what is typed is written once, when the typing pauses", () => {
  const write = vi.fn();
  const marker = createMarker(write);
  for (const response of ["0", "0,", "0,5"]) marker.put(3, { response });
  expect(marker.ahead().get(3)).toEqual({ response: "0,5" });
  expect(write).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(write.mock.calls).toEqual([[3, { response: "0,5" }]]);
  expect(marker.ahead().size).toBe(0);
});

test("leaving writes at once what waits, and never twice", () => {
  const write = vi.fn();
  const marker = createMarker(write);
  marker.put(0, { response: "a" });
  marker.put(1, { response: "b", sure: 2 });
  marker.flush();
  marker.flush();
  vi.runAllTimers();
  expect(write.mock.calls).toEqual([
    [0, { response: "a" }],
    [1, { response: "b", sure: 2 }],
  ]);
});

test("an answer is never in between: it is ahead until its writer has it", () => {
  const seen: boolean[] = [];
  const marker = createMarker((item) => seen.push(marker.ahead().has(item)));
  marker.put(0, { response: "a" });
  marker.flush();
  expect(seen).toEqual([true]);
});
