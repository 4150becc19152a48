import fc from "fast-check";
import { expect, test } from "vitest";
import { stepsOnTape, tapeOf, withTape, type Experiment } from "../../src/experiments/index.ts";

const unit: Experiment = {
  data: { set: "points", inputs: [1], targets: [0] },
  model: {
    widths: [1, 1],
    hidden: "linear",
    output: "linear",
    weights: { kind: "constant", value: 2 },
    biases: false,
  },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.05 },
  batch: 1,
  steps: 1,
  seed: 1,
};
const gradients = fc.array(
  fc.integer({ min: -100, max: 100 }).map((half) => half / 2 + 0),
  { minLength: 2, maxLength: 20 },
);
const seed = fc.nat(1e6);

test("a tape comes out as it went in, whatever the seed of the batches", () => {
  fc.assert(
    fc.property(gradients, seed, (tape, seed) => {
      expect(tapeOf(withTape({ ...unit, seed }, tape)).map((g) => g + 0)).toEqual(tape);
    }),
  );
});

test("plain descent answers each gradient with the rate times it, downhill", () => {
  fc.assert(
    fc.property(gradients, seed, (tape, seed) => {
      stepsOnTape(withTape({ ...unit, seed }, tape)).forEach((step, at) =>
        expect(step).toBeCloseTo(-0.05 * tape[at], 4),
      );
    }),
  );
});

test("Adam's steps on a tape are those of its formula in double precision", () => {
  fc.assert(
    fc.property(gradients, seed, (tape, seed) => {
      const adam: Experiment["optimizer"] = { kind: "adam", learningRate: 0.1 };
      let [m, v] = [0, 0];
      stepsOnTape(withTape({ ...unit, optimizer: adam, seed }, tape)).forEach((step, at) => {
        m = 0.9 * m + 0.1 * tape[at];
        v = 0.999 * v + 0.001 * tape[at] ** 2;
        const [mHat, vHat] = [m / (1 - 0.9 ** (at + 1)), v / (1 - 0.999 ** (at + 1))];
        // Where the tape is silent from the start, what the small input adds stands below ε.
        expect(step).toBeCloseTo(-0.1 * (mHat / (Math.sqrt(vHat) + 1e-8)), 3);
      });
    }),
  );
});
