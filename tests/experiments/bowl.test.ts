import { expect, test } from "vitest";
import {
  bowlOf,
  build,
  buildData,
  conditionNumber,
  curvatures,
  descend,
  excess,
  gradient,
  slide,
  stepsTo,
  withSeed,
  type Experiment,
} from "#experiments";

const line: Experiment = {
  data: { set: "linear", count: 21, low: -1.4, high: 1.4, slope: 1, intercept: 0, noise: 0.25 },
  model: {
    widths: [1, 1],
    hidden: "linear",
    output: "linear",
    weights: { kind: "normal", deviation: 1 },
    biases: { kind: "normal", deviation: 1 },
  },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.8 },
  batch: "full",
  steps: 40,
  seed: 1,
};
const data = buildData({ ...line.data, low: 0.7, high: 4.1 }, 5);
const bowl = bowlOf(data);

/** The mean squared error, straight from the points. */
function loss(w: number, b: number): number {
  let sum = 0;
  for (let n = 0; n < data.count; n++) sum += (w * data.inputs[n] + b - data.targets[n]) ** 2;
  return sum / data.count;
}

test("the bowl is the mean squared error of the points", () => {
  for (const [w, b] of [
    [0, 0],
    [2, -1],
    [-1.5, 3],
    [0.4, 0.2],
  ])
    expect(bowl.floor + excess(bowl, [w, b])).toBeCloseTo(loss(w, b), 10);
});

test("gradient and second derivatives agree with central differences", () => {
  const h = 1e-4;
  const [w, b] = [0.3, -1.2];
  const [gw, gb] = gradient(bowl, [w, b]);
  expect(gw).toBeCloseTo((loss(w + h, b) - loss(w - h, b)) / (2 * h), 6);
  expect(gb).toBeCloseTo((loss(w, b + h) - loss(w, b - h)) / (2 * h), 6);
  const mixed =
    (loss(w + h, b + h) - loss(w + h, b - h) - loss(w - h, b + h) + loss(w - h, b - h)) /
    (4 * h * h);
  expect(bowl.hessian[1]).toBeCloseTo(mixed, 5);
  const second = (loss(w + h, b) - 2 * loss(w, b) + loss(w - h, b)) / (h * h);
  expect(bowl.hessian[0]).toBeCloseTo(second, 5);
  expect(bowl.hessian[2]).toBe(2);
});

test("the curvatures are those that power iteration finds", () => {
  const [ww, wb, bb] = bowl.hessian;
  const power = (a: number, b: number, d: number) => {
    let v = [1, 0.3];
    for (let turn = 0; turn < 500; turn++) {
      const u = [a * v[0] + b * v[1], b * v[0] + d * v[1]];
      const length = Math.hypot(...u);
      v = u.map((entry) => entry / length);
    }
    return a * v[0] ** 2 + 2 * b * v[0] * v[1] + d * v[1] ** 2;
  };
  const determinant = ww * bb - wb * wb;
  const large = power(ww, wb, bb);
  const small = 1 / power(bb / determinant, -wb / determinant, ww / determinant);
  const [first, second] = curvatures(bowl);
  expect(first.value).toBeCloseTo(large, 9);
  expect(second.value).toBeCloseTo(small, 9);
  expect(conditionNumber(bowl)).toBeCloseTo(large / small, 6);
  for (const { value, direction } of [first, second]) {
    expect(ww * direction[0] + wb * direction[1]).toBeCloseTo(value * direction[0], 9);
    expect(wb * direction[0] + bb * direction[1]).toBeCloseTo(value * direction[1], 9);
  }
});

test("points above one x alone have no bowl", () => {
  expect(() => bowlOf({ inputs: [2, 2], targets: [0, 1] })).toThrow("two different x");
});

test("sliding moves every x, keeps every target and the rate's share of the largest curvature", () => {
  const slid = slide(line, 3);
  const [before, after] = [buildData(line.data, 1), buildData(slid.data, 1)];
  for (let n = 0; n < before.count; n++) {
    expect(after.inputs[n]).toBeCloseTo(before.inputs[n] + 3, 5);
    expect(after.targets[n]).toBeCloseTo(before.targets[n], 5);
  }
  const share = (of: Experiment, set: typeof before) =>
    of.optimizer.learningRate * curvatures(bowlOf(set))[0].value;
  expect(share(slid, after)).toBeCloseTo(share(line, before), 9);
});

test.each([0, 3])("the engine walks the computed path with inputs slid by %d", (by) => {
  for (let seed = 0; seed < 20; seed++) {
    const experiment = withSeed(slide(line, by), seed);
    const run = build(experiment);
    const descent = {
      bowl: bowlOf(run.training.data),
      start: run.parameters(),
      rate: experiment.optimizer.learningRate,
    };
    const path = descend(descent, 200);
    let reached = excess(descent.bowl, run.parameters()) <= 0.01 ? 0 : -1;
    for (let step = 1; step <= 400 && (reached < 0 || step <= 200); step++) {
      run.step();
      const [w, b] = run.parameters();
      if (step <= 200) expect(Math.hypot(w - path[step][0], b - path[step][1])).toBeLessThan(1e-4);
      if (reached < 0 && excess(descent.bowl, [w, b]) <= 0.01) reached = step;
    }
    expect(reached).toBe(stepsTo(descent, 0.01, 400));
  }
});

test("what is frozen stands still", () => {
  const start = [1, -1];
  expect(descend({ bowl, start, rate: 0.05, freeze: "weights" }, 9)[9][0]).toBe(1);
  expect(descend({ bowl, start, rate: 0.05, freeze: "biases" }, 9)[9][1]).toBe(-1);
});
