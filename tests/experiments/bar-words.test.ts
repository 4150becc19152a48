import { expect, test } from "vitest";
import { barWords } from "#experiments";

test("a bar is said with the digits it was given, and a third with three", () => {
  expect(barWords({ atLeast: 1 / 30 })).toBe("at least 0.0333");
  expect(barWords({ atMost: 2 / 3 })).toBe("at most 0.667");
  expect(barWords({ atLeast: 102_500, atMost: 102_500 })).toBe("exactly 102500");
  expect(barWords({ atLeast: 1 - 1e-9, atMost: 1 + 1e-9 })).toBe("from 0.999999999 to 1.000000001");
});
