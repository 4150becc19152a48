import { describe, expect, test } from "vitest";
import { plain } from "#engine";
import { type Experiment, build } from "#experiments";
import { loadKernel } from "../../scripts/load-kernel.ts";
import pinned from "./pinned-hashes.json" with { type: "json" };

const kernels = { plain, fast: loadKernel() };

describe.each(["plain", "fast"] as const)("with the %s kernel", (name) => {
  test.each(pinned)("$id trains to the same bits as ever", ({ id: _, hash, ...experiment }) => {
    const run = build(experiment as Experiment, kernels[name]);
    expect(run.kernel).toBe(name);
    run.steps(experiment.steps);
    expect(run.hash()).toBe(hash);
  });
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
