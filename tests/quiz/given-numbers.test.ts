import { expect, test } from "vitest";
import { momentum, sgd } from "../../src/engine/index.ts";
import { backwardPass, stepsFrom } from "../../src/quiz/index.ts";

test("a backward pass of given numbers finds the slopes worked by hand", () => {
  const given = { weights: [2, -1], bias: 0.5, inputs: [[3, 4]], targets: [1] };
  // z = 2.5, the error 1.5 and the signal 3.
  expect(backwardPass(given)).toEqual({ loss: 2.25, deltas: [3], weights: [9, 12], bias: 3 });
});

test("the loss of two examples is their mean, and so are the slopes", () => {
  const given = { weights: [1], bias: 0, inputs: [[1], [2]], targets: [0, 0] };
  // The errors are 1 and 2.
  expect(backwardPass(given)).toEqual({ loss: 2.5, deltas: [1, 2], weights: [5], bias: 3 });
});

test("steps follow the gradients that are given, one list a step", () => {
  const optimizer = sgd({ learningRate: 0.5 });
  const gradients = [
    [2, 0],
    [-4, 8],
  ];
  expect(stepsFrom([1, 3], gradients, { optimizer })).toEqual([2, -1]);
});

test("the optimizer keeps its memory from one given gradient to the next", () => {
  const optimizer = momentum({ learningRate: 0.5, momentum: 0.5 });
  // v = 4, then 2 + 2 = 4.
  expect(stepsFrom([0], [[4], [2]], { optimizer })[0]).toBe(-4);
});
