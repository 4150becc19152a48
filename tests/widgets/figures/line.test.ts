import { describe, expect, test } from "vitest";
import { heightAt, lossOf, rightEnd, tiltedTo } from "../../../src/widgets/figures/line/line.ts";
import { lineAt } from "../../../src/widgets/figures/line/path.ts";

describe("a line", () => {
  test("has the mean of its squared misses as loss", () => {
    const data = { xs: [0, 1, 2], ys: [1, 1, 5] };
    expect(lossOf({ w: 1, b: 1 }, data)).toBeCloseTo((0 + 1 + 4) / 3, 12);
  });

  test("keeps its height at 0 however it is tilted", () => {
    const line = { w: 0.4, b: 1.3 };
    for (const height of [-4, -1, 0, 2, 6]) {
      const tilted = tiltedTo(line, [3, height]);
      expect(heightAt(tilted, 0)).toBe(1.3);
      expect(heightAt(tilted, 3)).toBeCloseTo(height, 12);
    }
  });

  test("is not tilted about a place near its height at 0", () => {
    expect(tiltedTo({ w: 0, b: 0 }, [0.01, 1]).w).toBe(2);
    expect(tiltedTo({ w: 0, b: 0 }, [-3, 1]).w).toBe(2);
  });

  test("is held at the right, or where it leaves the picture", () => {
    expect(rightEnd({ w: 1, b: 0 }, 3, [-1, 4])).toEqual([3, 3]);
    expect(rightEnd({ w: 2, b: 0 }, 3, [-1, 4])).toEqual([2, 4]);
    expect(rightEnd({ w: -1, b: 1 }, 3, [-1, 4])).toEqual([2, -1]);
  });
});

describe("a path", () => {
  const path = [0, 1, 5, 10, 2, 3, 30, 4, 3];

  test("is met at the steps at which it was seen", () => {
    expect(lineAt(path, 0)).toEqual({ w: 1, b: 5 });
    expect(lineAt(path, 10)).toEqual({ w: 2, b: 3 });
    expect(lineAt(path, 30)).toEqual({ w: 4, b: 3 });
  });

  test("runs straight between them and rests after the last", () => {
    expect(lineAt(path, 5)).toEqual({ w: 1.5, b: 4 });
    expect(lineAt(path, 20)).toEqual({ w: 3, b: 3 });
    expect(lineAt(path, 400)).toEqual({ w: 4, b: 3 });
  });
});
