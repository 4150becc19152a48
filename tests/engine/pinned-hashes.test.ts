import { expect, test } from "vitest";
import { type Experiment, build } from "#experiments";
import pinned from "./pinned-hashes.json" with { type: "json" };
import { steps } from "./networks.ts";

test.each(pinned)("$id trains to the same bits as ever", ({ id: _, hash, ...experiment }) => {
  expect(steps(build(experiment as Experiment), experiment.steps).hash()).toBe(hash);
});

test("the list of pinned hashes covers every activation, loss, optimizer and what layers do besides", () => {
  const text = JSON.stringify(pinned);
  const names = ["linear", "relu", "leakyRelu", "tanh", "sigmoid", "softplus", "gelu"];
  const losses = ["squaredError", "binaryCrossEntropy", "softmaxCrossEntropy"];
  const optimizers = ["sgd", "momentum", "nesterov", "rmsprop", "adam", "adamW"];
  const besides = ["orthogonal", "layer", "batch", "dropout", "residual"];
  for (const name of [...names, ...losses, ...optimizers, ...besides])
    expect(text).toContain(`"${name}"`);
});
