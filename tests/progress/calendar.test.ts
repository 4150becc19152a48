import { expect, test } from "vitest";
import { daysUntil } from "../../src/progress/calendar.ts";

test("days until a day are midnights, over changes of the clock too", () => {
  const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();
  expect(daysUntil("2026-11-25", at(2026, 10, 24, 23, 59))).toBe(1);
  expect(daysUntil("2026-11-25", at(2026, 10, 25, 0, 0))).toBe(0);
  expect(daysUntil("2026-11-25", at(2026, 10, 26, 0, 1))).toBe(-1);
  expect(daysUntil("2027-01-02", at(2026, 11, 30, 12, 0))).toBe(3);
  for (let month = 0; month < 12; month++)
    expect(daysUntil("2027-12-31", at(2027, month, 1, 1, 30))).toBe(
      (Date.UTC(2027, 11, 31) - Date.UTC(2027, month, 1)) / 86_400_000,
    );
});
