import { describe, expect, test } from "vitest";
import { countParameters, type Count } from "#engine";
import { models, totals } from "#published";

const counts = new Map(models.map(({ id, architecture }) => [id, countParameters(architecture)]));
const of = (id: string): Count => counts.get(id)!;

/** The part of a count whose layers stand under a path. */
function part(id: string, path: string, what: "multiplyAdds" | "total"): number {
  const rows = of(id).rows.filter((row) => row.path.startsWith(path));
  return rows.reduce(
    (sum, { times, copies, weights, biases, norms, multiplyAdds }) =>
      sum + (what === "total" ? copies * (weights + biases + norms) : times * multiplyAdds),
    0,
  );
}

test("every model has a published total or says that it has none, and every total a model", () => {
  expect(models.map(({ id }) => id).sort()).toEqual(Object.keys(totals).sort());
  expect(new Set(models.map(({ id }) => id)).size).toBe(models.length);
  for (const { total, by } of Object.values(totals))
    expect(total === null).toBe(by.startsWith("computed"));
});

describe("the count equals what others publish, to the last parameter", () => {
  for (const { id, name } of models)
    if (totals[id].total !== null)
      test(`${name}: ${totals[id].total}`, () => expect(of(id).total).toBe(totals[id].total));
});

test("what nobody publishes to the last parameter is arithmetic on paper", () => {
  expect(of("xor").total).toBe((2 + 1) * 2 + (2 + 1) * 1);
  expect(of("mlp30").total).toBe(785 * 30 + 31 * 10);
  const [d, depth] = [12_288, 96];
  expect(of("gpt3").total).toBe(
    (50_257 + 2048) * d + depth * (12 * d * d + 13 * d) + 2 * d, // embeddings, blocks, last norm
  );
  expect(of("gpt3").total / 175e9).toBeCloseTo(1, 2);
});

describe("multiply-adds of one image equal torchvision's, to three decimals of a thousand million", () => {
  for (const { id, name } of models) {
    const { billions } = totals[id];
    if (billions !== undefined)
      test(`${name}: ${billions}`, () =>
        expect(Number((of(id).multiplyAdds / 1e9).toFixed(3))).toBe(billions));
  }
});

test("LeNet-5 has 340,908 connections with the 840 of its fixed output, as its paper says", () => {
  const connections = of("lenet1998").rows.map((row) => {
    const pixels = row.output.length === 3 ? row.output[1] * row.output[2] : 1;
    // A unit of S2 and S4 adds four inputs and has one bias.
    if (row.kind === "scale") return 5 * row.output[0] * pixels;
    return row.multiplyAdds + row.biases * pixels;
  });
  expect(connections.reduce((a, b) => a + b) + 84 * 10).toBe(340_908);
});

test("Keras counts the running statistics of batch norm in: 3,538,984 and 8,062,504", () => {
  expect(of("mobilenetv2").total + of("mobilenetv2").buffers).toBe(3_538_984);
  expect(of("densenet121").total + of("densenet121").buffers).toBe(8_062_504);
});

test("parts equal the parts that model cards and papers print", () => {
  expect(part("bloom", "tokens", "total")).toBe(3_596_615_680);
  expect(of("pythia1b").total - 2 * part("pythia1b", "tokens", "total")).toBe(805_736_448);
  expect(part("bert", "block", "total")).toBe(12 * 7_087_872);
  expect(part("bert", "pooler", "total")).toBe(590_592);
  expect(
    of("alexnet")
      .rows.map((row) => row.weights + row.biases)
      .filter(Boolean),
  ).toEqual([23_296, 307_392, 663_936, 884_992, 590_080, 37_752_832, 16_781_312, 4_097_000]);
});

test("the dense end of VGG16 holds 89.4 % of its parameters and does 0.8 % of its multiply-adds", () => {
  expect(part("vgg16", "classifier", "total")).toBe(123_642_856);
  expect(part("vgg16", "classifier", "total") / of("vgg16").total).toBeCloseTo(0.894, 3);
  expect(part("vgg16", "classifier", "multiplyAdds") / of("vgg16").multiplyAdds).toBeCloseTo(
    0.008,
    3,
  );
});

test("the share of the biases shrinks with the size of the network", () => {
  const percent = (id: string) => (100 * of(id).biases) / of(id).total;
  const shares = ["xor", "lenet5", "mlp128", "gpt2", "alexnet", "vgg16", "resnet50", "llama2-7b"];
  const published = [33.333, 0.382, 0.136, 0.067, 0.017, 0.01, 0.004, 0];
  shares.forEach((id, k) => expect(percent(id)).toBeCloseTo(published[k], 3));
});

test("shapes come out as the models are used: classes, tokens by vocabulary, features", () => {
  const output = (id: string) => of(id).output;
  expect(output("lenet5")).toEqual([10]);
  for (const id of ["alexnet2012", "vgg16", "resnet50", "mobilenetv2", "squeezenet", "vitb16"])
    expect(output(id)).toEqual([1000]);
  expect(output("bert")).toEqual([768]);
  expect(output("gpt2")).toEqual([1024, 50_257]);
  expect(output("t5small")).toEqual([512, 32_128]);
});
