import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromLink, toLink, type Experiment } from "#experiments";

const experiment: Experiment = {
  data: { set: "points", points: [[1, 2]] },
  model: { widths: [1, 4, 1], hidden: "tanh", output: "linear", weights: { kind: "xavier" } },
  loss: "squaredError",
  optimizer: { kind: "adam", learningRate: 0.02, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 },
  batch: "full",
  steps: 200,
  seed: 3,
  changes: [{ step: 4, path: "layers.0.biases.1", value: -0.5 }],
};

describe("a link", () => {
  test("opens the very experiment that was written into it", () => {
    expect(fromLink(toLink([experiment, { ...experiment, seed: 4 }]))).toEqual([
      experiment,
      { ...experiment, seed: 4 },
    ]);
  });

  test("carries what hidden layers do besides, and the orthogonal start", () => {
    const model = {
      ...experiment.model,
      widths: [1, 8, 8, 1],
      weights: { kind: "orthogonal", gain: 1.5 },
      normalization: "layer",
      dropout: 0.25,
      residual: true,
    } as const;
    const full: Experiment = { ...experiment, model: { ...model, widths: [...model.widths] } };
    expect(fromLink(toLink([full]))).toEqual([full]);
  });

  test("carries nothing but letters that need no escape in an address", () => {
    expect(toLink([experiment])).toMatch(/^[\w-]+$/);
  });

  test.each([
    ["not base64", "%%%"],
    ["not JSON", btoa("hello")],
    ["not a list", btoa(JSON.stringify(experiment))],
    ["empty", btoa("[]")],
  ])("that is %s is refused", (_, text) => {
    expect(fromLink(text)).toBeNull();
  });

  test.each([
    ["a network too wide", { model: { ...experiment.model, widths: [1, 100000, 1] } }],
    ["a dropout of all", { model: { ...experiment.model, dropout: 1 } }],
    ["an unknown normalization", { model: { ...experiment.model, normalization: "group" } }],
    ["too many steps", { steps: 1e9 }],
    ["a negative rate", { optimizer: { kind: "sgd", learningRate: -1 } }],
    ["an unknown key", { surprise: 1 }],
    ["an unknown loss", { loss: "hinge" }],
    ["a prototype", { data: JSON.parse('{"set":"__proto__"}') }],
  ])("with %s is refused", (_, part) => {
    expect(fromLink(toLink([{ ...experiment, ...part } as Experiment]))).toBeNull();
  });

  test("of any text never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().map(btoaSafe)), (text) => {
        expect(() => fromLink(text)).not.toThrow();
      }),
    );
  });
});

function btoaSafe(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
