import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readings, readNumber } from "../../src/quiz/index.ts";

describe("a number is read as a person writes it", () => {
  test.each([
    ["5", 5],
    ["+5", 5],
    ["-5", -5],
    ["5.", 5],
    [".5", 0.5],
    ["-.5", -0.5],
    ["0,5", 0.5],
    [",5", 0.5],
    ["-0,25", -0.25],
    ["−0.25", -0.25],
    ["– 0.25", -0.25],
    ["- 0.25", -0.25],
    ["  7  ", 7],
    ["1e-3", 0.001],
    ["1E-3", 0.001],
    ["1e−3", 0.001],
    ["2.5e4", 25000],
    ["1×10^-3", 0.001],
    ["1 × 10^−3", 0.001],
    ["1·10⁻³", 0.001],
    ["2*10^3", 2000],
    ["10^-3", 0.001],
    ["10⁶", 1e6],
    ["-10^2", -100],
    ["1/2", 0.5],
    ["-1/2", -0.5],
    ["1/-2", -0.5],
    ["1 / 4", 0.25],
    ["0,5/2", 0.25],
    ["½", 0.5],
    ["−¾", -0.75],
    ["1½", 1.5],
    ["1 1/2", 1.5],
    ["-1 1/2", -1.5],
    ["1 000", 1000],
    ["1 000 000", 1e6],
    ["61 706", 61706],
    ["61,706", 61706],
    ["61'706", 61706],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["0,125", 0.125],
    ["0.125", 0.125],
    ["１２", 12],
    ["= 3", 3],
    ["z = 3", 3],
    ["≈ 0.3", 0.3],
  ])("%j is %d", (text, value) => {
    expect(readNumber(text)).toBeCloseTo(value, 12);
  });

  test("a percent sign or a unit may follow where it is asked", () => {
    expect(readNumber("50 %", "%")).toBe(50);
    expect(readNumber("50%", "%")).toBe(50);
    expect(readNumber("50", "%")).toBe(50);
    expect(readNumber("3 MB", "MB")).toBe(3);
    expect(readNumber("3 mb", "MB")).toBe(3);
    expect(readNumber("50 %")).toBeNull();
  });

  test.each([
    "",
    " ",
    "-",
    ".",
    ",",
    "abc",
    "1/0",
    "1/2/3",
    "1..2",
    "1,2,3",
    "--1",
    "1e",
    "e3",
    "1e999",
    "NaN",
    "Infinity",
    "0x10",
    "1 %",
    "/2",
    "2^10",
  ])("%j is not a number", (text) => expect(readNumber(text)).toBeNull());

  test("a mark before three digits has two readings", () => {
    expect(readings("1,250")).toEqual([1250, 1.25]);
    expect(readings("1.250")).toEqual([1.25, 1250]);
    expect(readings("0,125")).toEqual([0.125]);
  });

  test("every finite number is read back from how it is printed", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(readings(String(x))).toContain(x);
        expect(readings(String(x).replace("-", "−"))).toContain(x);
        expect(readings(String(x).replace(".", ","))).toContain(x);
      }),
    );
  });

  test("no text makes it throw, and nothing it reads is infinite", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.option(fc.string()), (text, unit) => {
        for (const value of readings(text, unit ?? undefined)) {
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
