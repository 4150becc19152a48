import { expect, test, vi } from "vitest";
import { build, buildData, firstParameters, loadData, type Experiment } from "#experiments";
import { prepareDigits, readDigits } from "../../src/digits/index.ts";

const data = { set: "digits", size: 8, split: "train" };

test("digits come by loading: they cannot be built before, a failure may be tried again, and nothing is read twice", async () => {
  expect(() => buildData(data, 1)).toThrow("digits: those of 8 × 8 are built before loadData().");

  const offline = () => Promise.reject(new Error("no network"));
  await expect(loadData([data], offline)).rejects.toThrow("no network");
  const short = async () => new Uint8Array(12);
  await expect(loadData([data], short)).rejects.toThrow(
    "digits: found a file of 12 bytes, expected 650000.",
  );
  expect(() => buildData(data, 1)).toThrow("loadData()");

  const read = vi.fn(readDigits);
  await loadData([data, { ...data, split: "test" }, { set: "xor" }], read);
  await loadData([data], read);
  expect(read.mock.calls).toEqual([[8]]);
});

test("pixels go from 0 to 1, the targets are the digits, and the held-back ones come last", async () => {
  await loadData([data], readDigits);
  const [learn, heldBack] = ["train", "test"].map((split) => buildData({ ...data, split }, 1));
  expect([learn.count, heldBack.count]).toEqual([8000, 2000]);
  const bytes = prepareDigits(8);
  expect([...heldBack.targets]).toEqual([...bytes.subarray(8000, 10_000)]);
  expect(heldBack.inputs).toHaveLength(2000 * 64);
  heldBack.inputs.forEach((value, at) => {
    if (value !== Math.fround(bytes[10_000 + 8000 * 64 + at] / 255)) throw new Error(`at ${at}`);
  });
});

test.each([
  [{ size: 16 }, "data.digits.size: found 16, allowed: 8 or 28"],
  [{ split: "half" }, 'data.digits.split: found "half", allowed: "train" or "test"'],
  [{ count: 10 }, "data.digits.count: found 10, allowed: size, split and seed"],
])("%j is refused in words", (wrong, words) => {
  expect(() => buildData({ ...data, ...wrong }, 1)).toThrow(words);
});

test("the first parameters without data are those of a run with data", () => {
  const experiment: Experiment = {
    data: { set: "circle", count: 20 },
    model: { widths: [2, 5, 3, 1], hidden: "tanh", output: "linear", biases: { kind: "lecun" } },
    loss: "binaryCrossEntropy",
    optimizer: { kind: "adam", learningRate: 0.01 },
    batch: 5,
    steps: 1,
    seed: 41,
  };
  expect(firstParameters(experiment)).toEqual(build(experiment).parameters());
});
