import fc from "fast-check";
import { expect, test } from "vitest";
import { countWeightsAndBiases, mlp } from "#engine";
import { countOf } from "#published";
import { layerRows } from "../../../src/widgets/figures/sizes/layer-rows.ts";
import { readWidths, sizesOf, widened } from "../../../src/widgets/figures/sizes/own-widths.ts";
import { judge, mostParameters } from "../../../src/widgets/figures/sizes/verdict.ts";

test("typed widths are read as a person types them, and refused while they are no network", () => {
  for (const text of ["784-128-10", " 784 - 128 - 10 ", "784, 128, 10", "784 128 10", "784–128–10"])
    expect(readWidths(text)).toEqual([784, 128, 10]);
  for (const text of [
    "",
    "784",
    "784-",
    "784--10",
    "784-0-10",
    "784-1.5-10",
    "-784-10",
    "2-10000000-1",
  ])
    expect(readWidths(text)).toBeNull();
});

test("the reader's own network has the parameters that the engine trains and the table adds up to", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 2, maxLength: 6 }),
      (widths) => {
        const own = sizesOf(widths);
        expect(own.total).toBe(countWeightsAndBiases(mlp(widths)).total);
        const rows = layerRows(widths);
        expect(rows.reduce((sum, row) => sum + row.weights + row.biases, 0)).toBe(own.total);
      },
    ),
  );
});

test("wider by a factor widens the hidden layers alone, and back again gives the same", () => {
  expect(widened([784, 128, 64, 10], 2)).toEqual([784, 256, 128, 10]);
  expect(widened(widened([784, 128, 64, 10], 2), 0.5)).toEqual([784, 128, 64, 10]);
  expect(widened([2, 1, 1], 0.01)).toEqual([2, 1, 1]);
});

test("the rows of a described network add up to its count, repeated layers as often as they stand there", () => {
  for (const id of ["gpt2", "t5base", "albert", "mobilenetv2", "densenet121"]) {
    const rows = layerRows(id);
    const total = rows.reduce(
      (sum, row) => sum + row.copies * (row.weights + row.biases + row.norms),
      0,
    );
    expect(total).toBe(countOf(id)!.total);
  }
});

test("GPT-2 XL trains on 80 GB, is used on 8 GB, and GPT-3 does neither on 80 GB", () => {
  // 1,557,611,200 parameters: 24.9 GB to train with Adam, 6.23 GB to use in 32 bits.
  const xl = { ...countOf("gpt2xl")!, activations: 0, widest: 0 };
  expect(judge(xl, "adam", 1, 80).can).toBe("train");
  expect(judge(xl, "adam", 1, 24).can).toBe("use");
  expect(judge(xl, "adam", 1, 8).can).toBe("use");
  expect(judge(countOf("gpt3")!, "adamMixed", 1, 80).can).toBe("neither");
  expect(judge(xl, "use8", 1, 8).can).toBe("use");
});

test("the limit of a machine is where the parameters alone fill it", () => {
  const most = mostParameters("adam", 8);
  expect(most).toBe(500e6);
  const at = (total: number) => judge({ total, activations: 0, widest: 0 }, "adam", 1, 8).can;
  expect([at(most), at(most + 1)]).toEqual(["train", "use"]);
});

test("a batch that is too large for training is named as such", () => {
  const vgg = countOf("vgg16")!;
  expect(judge(vgg, "adam", 64, 8).can).toBe("train");
  expect(judge(vgg, "adam", 128, 8).can).toBe("use");
});
