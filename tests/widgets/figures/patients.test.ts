import { expect, test } from "vitest";
import { build, layerStatistics, type Experiment } from "#experiments";
import { finding, xrayDifference } from "../../../src/widgets/figures/patients/finding.ts";
import { layerWeights } from "../../../src/widgets/figures/patients/layer-weights.ts";
import { patientOf } from "../../../src/widgets/figures/patients/patient.ts";
import { verdictOf } from "../../../src/widgets/figures/patients/verdict.ts";

const widths = [2, 8, 8, 8, 1];

function patient(hidden: "tanh" | "sigmoid") {
  const experiment: Experiment = {
    data: { set: "ring", count: 32 },
    model: { widths, hidden, output: "linear" },
    loss: "binaryCrossEntropy",
    optimizer: { kind: "sgd", learningRate: 0.1 },
    batch: "full",
    steps: 1,
    seed: 4,
  };
  const run = build(experiment);
  return patientOf(run.parameters(), layerStatistics(run), widths);
}

test("the weights of a layer are found between the biases", () => {
  expect(layerWeights([1, 2, 3, 4, 9, 9, 5, 6, 9], [2, 2, 1])).toEqual([
    [1, 2, 3, 4],
    [5, 6],
  ]);
});

test("tanh and sigmoid from one seed have one X-ray and different signals", () => {
  const [a, b] = [patient("tanh"), patient("sigmoid")];
  expect(xrayDifference(a, b)).toBe(0);
  expect(finding("weights", a, b)).toBe("The two X-rays are the same, bar for bar.");
  expect(b.layers.deltas[0]).toBeLessThan(a.layers.deltas[0] / 10);
  expect(finding("signal", a, b)).toMatch(/^From layer 3 down to layer 1 the signal/);
});

test("a guess is right with the right patient and a test that shows it", () => {
  const right = (patient: string, test: string) => verdictOf({ patient, test }, [0.1, 0.69]).right;
  expect(right("B", "signal")).toBe(true);
  expect(right("B", "weights")).toBe(false);
  expect(right("A", "signal")).toBe(false);
  expect(verdictOf({ patient: "A", test: "signal" }, [0.1, 0.69]).words).toContain("fell to 0.10");
});
