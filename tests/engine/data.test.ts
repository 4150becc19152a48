import { describe, expect, test } from "vitest";
import {
  type DataSet,
  and,
  blobs,
  bump,
  circle,
  dataSets,
  linear,
  nand,
  noisy,
  or,
  plane,
  points,
  prod10,
  quadrant,
  reluFeatures,
  ring,
  sine,
  spiral,
  threshold,
  twoMoons,
  xor,
} from "#engine";

const pairs = ({ inputs, targets }: DataSet) =>
  Array.from(targets, (y, n) => [inputs[2 * n], inputs[2 * n + 1], y]);
const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, v) => sum + v, 0) / values.length;

describe("every data set", () => {
  const { points: _, ...drawn } = dataSets;
  const { xor: _xor, and: _and, or: _or, nand: _nand, ...random } = drawn;
  test.each(Object.entries(drawn))(
    "%s is finite, of the lengths it says, and named so",
    (name, make) => {
      const set = make({ seed: 3 });
      expect(set.name).toBe(name);
      expect(set.inputs.length).toBe(set.count * set.inputWidth);
      expect(set.targets.length).toBe(set.count * set.targetWidth);
      expect([...set.inputs, ...set.targets].every(Number.isFinite)).toBe(true);
    },
  );

  test.each(Object.entries(random))("%s depends on its seed and nothing else", (_, make) => {
    const noise = make === noisy || make === prod10 || make === quadrant || make === ring;
    const options = noise || make === blobs || make === threshold ? {} : { noise: 0.1 };
    const of = (seed: number, split: "train" | "test") =>
      make({ seed, split, count: 40, ...options } as object);
    expect(of(1, "train")).toEqual(of(1, "train"));
    expect(of(2, "train")).not.toEqual(of(1, "train"));
    expect(of(1, "test")).not.toEqual(of(1, "train"));
  });
});

test("the gates have the truth tables of their names", () => {
  const table = (set: DataSet) => Array.from(set.targets).join("");
  expect([xor(), and(), or(), nand()].map(table)).toEqual(["0110", "0001", "0111", "1110"]);
  expect(pairs(xor({ low: -1 }))).toEqual([
    [-1, -1, 0],
    [-1, 1, 1],
    [1, -1, 1],
    [1, 1, 0],
  ]);
});

test("circle is a disc within a ring, half and half", () => {
  for (const [x, y, inside] of pairs(circle({ count: 500 }))) {
    const radius = Math.hypot(x, y);
    expect(inside === 1 ? radius <= 0.5 : radius >= 0.7 - 1e-6 && radius <= 1 + 1e-6).toBe(true);
  }
  expect(mean(circle({ count: 500 }).targets)).toBe(0.5);
});

test("ring is balanced, lies around its centre, and its label is the distance from there", () => {
  const set = ring({ count: 20000 });
  expect(mean(set.targets)).toBeCloseTo(0.5, 1.8);
  const rows = pairs(set);
  expect(mean(rows.map(([x]) => x))).toBeCloseTo(1.5, 1.5);
  expect(mean(rows.map(([, y]) => y))).toBeCloseTo(-1, 1.5);
  for (const [x, y, label] of rows) {
    const square = (x - 1.5) ** 2 + (y + 1) ** 2;
    if (Math.abs(square - 1.386) > 1e-4) expect(label).toBe(square > 1.386 ? 1 : 0);
  }
});

test("quadrant is the sign of the product on the square", () => {
  for (const [x, y, label] of pairs(quadrant({ count: 500 }))) {
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
    expect(label).toBe(x * y > 0 ? 1 : 0);
  }
});

test("two moons without noise lie on their half circles", () => {
  for (const [x, y, label] of pairs(twoMoons({ count: 100, noise: 0 }))) {
    const radius = label === 1 ? Math.hypot(x - 1, y - 0.5) : Math.hypot(x, y);
    expect(radius).toBeCloseTo(1, 5);
    expect(label === 1 ? y <= 0.5 : y >= 0).toBe(true);
  }
});

test("spiral without noise winds by its turns, one arm a class", () => {
  for (const [x, y, arm] of pairs(spiral({ count: 300, arms: 3, turns: 2, noise: 0 }))) {
    const angle = 2 * Math.PI * (2 * Math.hypot(x, y) + arm / 3);
    expect(Math.cos(angle - Math.atan2(y, x))).toBeCloseTo(1, 4);
  }
});

test("blobs lie around centres on a circle", () => {
  const rows = pairs(blobs({ count: 4000, classes: 4 }));
  const second = rows.filter(([, , label]) => label === 1);
  expect(second.length).toBe(1000);
  expect(mean(second.map(([x]) => x))).toBeCloseTo(0, 1);
  expect(mean(second.map(([, y]) => y))).toBeCloseTo(2, 1);
});

test("linear, bump, sine and threshold are their formulas on an even grid", () => {
  const line = linear({ count: 3, slope: 2, intercept: 5 });
  expect([...line.inputs, ...line.targets]).toEqual([-1, 0, 1, 3, 5, 7]);
  const hill = bump({ count: 41, low: -2, high: 2 });
  hill.inputs.forEach((x, n) => {
    expect(hill.targets[n]).toBeCloseTo(Math.exp(-0.5 * ((x - 1) / 0.35) ** 2), 5);
  });
  const wave = sine();
  expect([wave.count, wave.inputs[0], wave.inputs[63]]).toEqual([64, -2, 2]);
  wave.inputs.forEach((x, n) => expect(wave.targets[n]).toBeCloseTo(Math.sin(3 * x) + 1, 5));
  const steps = threshold({ count: 50 });
  steps.inputs.forEach((x, n) => expect(steps.targets[n]).toBe(x > 3 ? 1 : 0));
});

test("noise has the deviation asked for, and random spacing fills the range", () => {
  const noise = linear({ count: 20000, slope: 0, intercept: 0, noise: 0.5 }).targets;
  expect(mean(noise.map((v) => v * v))).toBeCloseTo(0.25, 1.8);
  const spread = linear({ count: 20000, spacing: "random", low: 2, high: 4 }).inputs;
  expect(mean(spread)).toBeCloseTo(3, 1.5);
  expect(spread.every((x) => x >= 2 && x <= 4)).toBe(true);
});

test("noisy flips exactly a fifth of the training labels, and none of the 400 test labels", () => {
  const clean = noisy({ seed: 5, flipped: 0 });
  const flipped = noisy({ seed: 5 });
  expect(flipped.inputs).toEqual(clean.inputs);
  expect(clean.targets.filter((y, n) => y !== flipped.targets[n]).length).toBe(16);
  const held = noisy({ seed: 5, split: "test" });
  expect([held.count, flipped.count, held.inputWidth]).toEqual([400, 80, 10]);
  expect(noisy({ seed: 5, split: "test", flipped: 0.5 })).toEqual(held);
});

test("both splits of noisy follow one rule that a line can find", () => {
  const rows = ["train", "test"].flatMap((split) => {
    const set = noisy({ seed: 5, flipped: 0, count: 400, split: split as "train" });
    return Array.from(set.targets, (y, n) => ({ x: set.inputs.subarray(10 * n, 10 * n + 10), y }));
  });
  // The perceptron stops making mistakes only where one hyperplane splits all examples.
  const v = new Float64Array(10);
  const side = (x: Float32Array) => x.reduce((sum, value, i) => sum + value * v[i], 0);
  let mistakes = 1;
  for (let pass = 0; pass < 2000 && mistakes > 0; pass++) {
    mistakes = 0;
    for (const { x, y } of rows)
      if (side(x) > 0 !== (y === 1)) {
        mistakes += 1;
        x.forEach((value, i) => (v[i] += y === 1 ? value : -value));
      }
  }
  expect(mistakes).toBe(0);
});

test("prod10 is the sign of the product of its first two inputs", () => {
  const { inputs, targets } = prod10({ count: 300 });
  targets.forEach((y, n) => expect(y).toBe(inputs[10 * n] * inputs[10 * n + 1] > 0 ? 1 : 0));
});

test("the reader's own points are taken as they are", () => {
  expect(points({ inputs: [1, 2], targets: [3, 4] })).toMatchObject({
    inputs: Float32Array.of(1, 2),
    targets: Float32Array.of(3, 4),
    count: 2,
    inputWidth: 1,
    targetWidth: 1,
  });
  const wide = points({ inputs: [[1, 2, 3]], targets: [[4, 5]] });
  expect([wide.count, wide.inputWidth, wide.targetWidth]).toEqual([1, 3, 2]);
});

test("relu features are a hidden layer that stays as it was drawn, and more of them begin with fewer", () => {
  const few = reluFeatures({ seed: 3, features: 8, noise: 0 });
  const many = reluFeatures({ seed: 3, features: 32, noise: 0 });
  const unscaled = ({ inputs, inputWidth }: DataSet, n: number, j: number) =>
    inputs[n * inputWidth + j] * Math.sqrt(inputWidth);
  for (let n = 0; n < few.count; n++)
    for (let j = 0; j < 8; j++) expect(unscaled(many, n, j)).toBeCloseTo(unscaled(few, n, j), 5);
  expect(many.targets).toEqual(few.targets);
  const wide = reluFeatures({ seed: 3, features: 1, count: 20000, noise: 0 });
  // |v · x| of a unit v is half-normal, of mean √(2/π).
  expect(mean(wide.targets)).toBeCloseTo(Math.sqrt(2 / Math.PI), 1);
  expect(Math.min(...wide.inputs)).toBe(0);
  expect(reluFeatures({ seed: 3, split: "test" }).targets).toEqual(
    reluFeatures({ seed: 3, split: "test", noise: 9 }).targets,
  );
});

describe("plane", () => {
  const spec = {
    seed: 5,
    count: 50,
    slopes: [3, -2],
    deviations: [2, 0.5],
    intercept: 1,
    noise: 0,
  };

  test("its values are the weighted sum of its inputs", () => {
    for (const [x, y, value] of pairs(plane(spec))) expect(value).toBeCloseTo(3 * x - 2 * y + 1, 4);
  });

  test("another unit multiplies the numbers of one input and alters no value", () => {
    const metres = plane({ ...spec, units: [1, 1000] });
    expect(metres.targets).toEqual(plane(spec).targets);
    pairs(metres).forEach(([x, y], n) => {
      expect(x).toBe(pairs(plane(spec))[n][0]);
      expect(y / 1000).toBeCloseTo(pairs(plane(spec))[n][1], 5);
    });
  });

  test("inputs are spread as said, and with a correlation of 1 they are twins", () => {
    const wide = plane({ ...spec, count: 4000 });
    const spread = (values: number[]) => Math.sqrt(mean(values.map((x) => x * x)));
    expect(spread(pairs(wide).map(([x]) => x))).toBeCloseTo(2, 0);
    expect(spread(pairs(wide).map(([, y]) => y))).toBeCloseTo(0.5, 1);
    for (const [x, y] of pairs(plane({ ...spec, correlation: 1 }))) expect(y).toBeCloseTo(x / 4, 5);
  });

  test("lists that do not fit are refused", () => {
    expect(() => plane({ slopes: [1, 2], units: [1] })).toThrow(/data.plane.units/);
    expect(() => plane({ slopes: [] })).toThrow(/data.plane.slopes/);
  });
});
