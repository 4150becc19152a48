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
    ["~0.3", 0.3],
    ["about 0.3", 0.3],
    ["z1 = 3", 3],
    ["x_2 = −3", -3],
    ["Δw = 0.1", 0.1],
    ["minus 2", -2],
    ["(-2)", -2],
    ["( 0,5 )", 0.5],
    ["007", 7],
    ["1e+3", 1000],
    ["1.5 e6", 1.5e6],
    ["1_000_000", 1e6],
    ["1\u202f000", 1000],
    ["1\u00a0000,5", 1000.5],
    ["1'000.5", 1000.5],
    ["2^10", 1024],
    ["2**10", 1024],
    ["2¹⁰", 1024],
    ["0.5^20", 0.5 ** 20],
    ["0,25^3", 0.015625],
    ["-2^2", -4],
    ["10^(-3)", 0.001],
    ["1/2^10", 1 / 1024],
    ["3*2^4", 48],
    ["1 ∙ 10⁻³", 0.001],
    ["1/10^3", 0.001],
  ])("%j is %d", (text, value) => {
    expect(readNumber(text)).toBeCloseTo(value, 12);
  });

  test.each([
    ["124 million", 124e6],
    ["124 Million", 124e6],
    ["124million", 124e6],
    ["1.5 million", 1.5e6],
    ["1,5 million", 1.5e6],
    ["1/2 million", 5e5],
    ["½ million", 5e5],
    ["about 124 million", 124e6],
    ["≈ 124 million", 124e6],
    ["~124M", 124e6],
    ["124 M", 124e6],
    ["124 mio", 124e6],
    ["124 mio.", 124e6],
    ["124000000", 124e6],
    ["124,000,000", 124e6],
    ["124.000.000", 124e6],
    ["124 000 000", 124e6],
    ["124_000_000", 124e6],
    ["124'000'000", 124e6],
    ["124e6", 124e6],
    ["1.24e8", 1.24e8],
    ["1,24e8", 1.24e8],
    ["1.24E+8", 1.24e8],
    ["1.24×10^8", 1.24e8],
    ["1.24 * 10**8", 1.24e8],
    ["1.24·10⁸", 1.24e8],
    ["10^8", 1e8],
    ["2k", 2000],
    ["2 K", 2000],
    ["2.5k", 2500],
    ["2 thousand", 2000],
    ["7B", 7e9],
    ["7bn", 7e9],
    ["7 billion", 7e9],
    ["0.1 trillion", 1e11],
    ["2T", 2e12],
    ["2m", null],
    ["million", null],
    ["k", null],
    ["2 k k", null],
  ])("the size %j is %d", (text, value) => expect(readNumber(text)).toBe(value));

  test.each([
    ["12.5", 12.5],
    ["12.5%", 12.5],
    ["12.5 %", 12.5],
    ["12,5 %", 12.5],
    ["12,5%", 12.5],
    ["12.5\u00a0%", 12.5],
    ["12.5 ％", 12.5],
    ["12.5 percent", 12.5],
    ["12.5 per cent", 12.5],
    ["12.5 Percent", 12.5],
    ["12.5pct", 12.5],
    ["= 12.5 %", 12.5],
    ["≈ 12.5 %", 12.5],
    ["about 12.5 %", 12.5],
    ["p = 12.5 %", 12.5],
    ["+12.5 %", 12.5],
    ["−12.5 %", -12.5],
    ["minus 12.5 %", -12.5],
    ["25/2 %", 12.5],
    ["25/2", 12.5],
    ["12 1/2 %", 12.5],
    ["12½ %", 12.5],
    ["12½", 12.5],
    [".5 %", 0.5],
    [",5%", 0.5],
    ["½ %", 0.5],
    ["1e-3 %", 0.001],
    ["10^-3 %", 0.001],
    ["1 000 %", 1000],
    ["100 %", 100],
    ["5. %", 5],
    ["%", null],
    ["12.5 % %", null],
    ["12.5 k%", null],
  ])("%j where percent are asked is %d", (text, value) => {
    expect(readNumber(text, "%")).toBe(value);
  });

  test.each([
    ["160", 160],
    ["160 MB", 160],
    ["160MB", 160],
    ["160 mb", 160],
    ["160 Mb", 160],
    ["160 megabytes", 160],
    ["1 megabyte", 1],
    ["0.16 GB", 0.16 * 1000],
    ["0,16 GB", 0.16 * 1000],
    ["0.16 gigabytes", 0.16 * 1000],
    ["160000 kB", 160],
    ["160 000 kilobytes", 160],
    ["160e6 bytes", 160],
    ["1.6e8 bytes", 160],
    ["1.6×10^8 bytes", 160],
    ["0.00016 TB", 160],
    ["160 million", null],
    ["160 M", null],
    ["160 minutes", null],
  ])("%j where megabytes are asked is %d", (text, value) => {
    if (value === null) expect(readNumber(text, "MB")).toBeNull();
    else expect(readNumber(text, "MB")).toBeCloseTo(value, 9);
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
    "2^",
    "^2",
    "2^0.5",
    "2*3",
    "2^3^2",
    "(2",
    "()",
    "three",
    "minus",
    "1_00",
    "5 apples",
  ])("%j is not a number", (text) => expect(readNumber(text)).toBeNull());

  test("a mark before three digits has two readings", () => {
    expect(readings("1,250")).toEqual([1250, 1.25]);
    expect(readings("1.250")).toEqual([1.25, 1250]);
    expect(readings("0,125")).toEqual([0.125]);
  });

  test("a unit that is the name of something every object has is a unit like any other", () => {
    expect(readNumber("3 __proto__", "__proto__")).toBe(3);
    expect(readNumber("3 constructor", "constructor")).toBe(3);
    expect(readNumber("3", "toString")).toBe(3);
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
