import { describe, expect, test } from "vitest";
import { bytes, decimal, powerOfTen, significant, tick, whole } from "../../src/charts/format.ts";

describe("numbers as the reader sees them", () => {
  test.each([
    [decimal(-0.5, 2), "−0.50"],
    [decimal(-0.001, 2), "0.00"],
    [significant(0), "0"],
    [significant(0.0773), "0.0773"],
    [significant(12.345), "12.3"],
    [significant(-3.21e-7), "−3.21 × 10⁻⁷"],
    [significant(Infinity), "∞"],
    [tick(-0.30000000000000004), "−0.3"],
    [powerOfTen(-12), "10⁻¹²"],
    [whole(11155), "11,155"],
    [bytes(1_064_976), "1.06 MB"],
    [bytes(999), "999 B"],
  ])("%s stands as %s", (found, expected) => {
    expect(found).toBe(expected);
  });
});
