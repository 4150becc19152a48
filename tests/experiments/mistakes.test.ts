import { expect, test } from "vitest";
import { build, mistakesOf, type Experiment } from "#experiments";

/** Says class 0 for positive x and class 1 for negative: logits (x, −x). */
function signReader() {
  const experiment: Experiment = {
    data: { set: "points", inputs: [1], targets: [0] },
    model: { widths: [1, 2], hidden: "relu", output: "linear" },
    loss: "softmaxCrossEntropy",
    optimizer: { kind: "sgd", learningRate: 0.1 },
    batch: "full",
    steps: 1,
    seed: 1,
  };
  const run = build(experiment);
  run.setParameters([1, -1, 0, 0]);
  return run;
}
const data = { set: "points", inputs: [1, 2, -1, 3, -0.5], targets: [0, 1, 1, 1, 0] };

test("mistakes are the examples read as another class, with what was said and how surely", () => {
  const found = mistakesOf(signReader(), data, 0, 5);
  expect(found.map(({ index, was, said }) => [index, was, said])).toEqual([
    [1, 1, 0],
    [3, 1, 0],
    [4, 0, 1],
  ]);
  // The softmax of (x, −x) is 1 / (1 + e^(−2|x|)) for what is said.
  expect(found.map(({ sure }) => sure)).toEqual(
    [2, 3, 0.5].map((x) => expect.closeTo(1 / (1 + Math.exp(-2 * x)), 6)),
  );
  expect(found.map(({ input }) => [...input])).toEqual([[2], [3], [-0.5]]);
});

test("a part of the data can be examined by itself, and keeps its places", () => {
  expect(mistakesOf(signReader(), data, 2, 2).map(({ index }) => index)).toEqual([3]);
});
