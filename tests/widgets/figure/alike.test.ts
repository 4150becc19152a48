import { expect, test } from "vitest";
import type { Experiment } from "#experiments";
import { alike } from "../../../src/widgets/figure/alike.ts";

const own: Experiment = {
  data: { set: "plane", count: 40, slopes: [12, 100], noise: 1 },
  model: { widths: [2, 4, 1], hidden: "relu", output: "linear", weights: { kind: "he" } },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.1 },
  batch: "full",
  steps: 10,
  seed: 1,
};
const takes = alike([own]);

test("a figure takes a link with other numbers, another length, another seed and changes", () => {
  expect(takes([own])).toBe(true);
  expect(
    takes([
      {
        ...own,
        data: { ...own.data, slopes: [1, 2], noise: 0 },
        optimizer: { kind: "sgd", learningRate: 3 },
        steps: 500,
        seed: 77,
        changes: [{ step: 3, path: "learningRate", value: 1 }],
      },
    ]),
  ).toBe(true);
});

test.each<[string, Experiment[]]>([
  ["none", []],
  ["two for one", [own, own]],
  ["another data set", [{ ...own, data: { ...own.data, set: "noisy" } }]],
  ["a list of another length", [{ ...own, data: { ...own.data, slopes: [1, 2, 3] } }]],
  ["an option more", [{ ...own, data: { ...own.data, units: [1, 10] } }]],
  ["an option less", [{ ...own, data: { set: "plane", count: 40, noise: 1 } }]],
  ["data that cannot be drawn", [{ ...own, data: { ...own.data, noise: -1 } }]],
  ["another width", [{ ...own, model: { ...own.model, widths: [2, 5, 1] } }]],
  ["another depth", [{ ...own, model: { ...own.model, widths: [2, 1] } }]],
  ["another activation", [{ ...own, model: { ...own.model, hidden: "tanh" } }]],
  ["no biases", [{ ...own, model: { ...own.model, biases: false } }]],
  ["another loss", [{ ...own, loss: "binaryCrossEntropy" }]],
  ["another optimizer", [{ ...own, optimizer: { kind: "adam", learningRate: 0.1 } }]],
])("it leaves a link alone that has %s", (_, opened) => {
  expect(takes(opened)).toBe(false);
});
