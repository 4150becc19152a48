import { expect, test } from "vitest";
import { differences, settings, type Experiment } from "#experiments";

const hill: Experiment = {
  data: { set: "bump", count: 61 },
  model: { widths: [1, 16, 1], hidden: "tanh", output: "linear", weights: { kind: "xavier" } },
  loss: "squaredError",
  optimizer: { kind: "adam", learningRate: 0.02 },
  batch: "full",
  steps: 600,
  seed: 1,
  freeze: "biases",
};

test("experiments differ by the settings that are not the same, the seed aside", () => {
  const other: Experiment = {
    ...hill,
    seed: 2,
    freeze: undefined,
    model: { ...hill.model, widths: [1, 4, 1], biases: { kind: "zeros" } },
  };
  expect(differences(hill, other)).toEqual([
    { path: "model.widths", value: [1, 4, 1] },
    { path: "model.biases.kind", value: "zeros" },
    { path: "freeze", value: undefined },
  ]);
  expect(differences(hill, { ...hill, seed: 9 })).toEqual([]);
});

test("the settings of an experiment are all that it says, path by path", () => {
  expect(settings(hill).map(({ path }) => path)).toEqual([
    "data.set",
    "data.count",
    "model.widths",
    "model.hidden",
    "model.output",
    "model.weights.kind",
    "loss",
    "optimizer.kind",
    "optimizer.learningRate",
    "batch",
    "steps",
    "freeze",
  ]);
});
