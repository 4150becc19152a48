import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type LayerDescription,
  type Shape,
  countParameters,
  countWeightsAndBiases,
  mlp,
} from "#engine";

const count = (input: Shape, ...layers: LayerDescription[]) => countParameters({ input, layers });
const upTo = (max: number) => fc.integer({ min: 1, max });

/** Places of a window along a side, counted one by one. */
function stops(side: number, kernel: number, stride: number, padding: number): number {
  let places = 0;
  for (let at = -padding; at + kernel <= side + padding; at += stride) places++;
  return places;
}

test("a convolution holds and does what looping over its filters, channels and places counts", () => {
  const layer = fc.record({
    groups: upTo(3),
    channels: upTo(3),
    filters: upTo(3),
    kernel: upTo(4),
    stride: upTo(3),
    padding: fc.integer({ min: 0, max: 2 }),
    side: fc.integer({ min: 4, max: 9 }),
    bias: fc.boolean(),
  });
  fc.assert(
    fc.property(layer, ({ groups, channels, filters, kernel, stride, padding, side, bias }) => {
      let weights = 0;
      let uses = 0;
      const places = stops(side, kernel, stride, padding);
      for (let filter = 0; filter < groups * filters; filter++)
        for (let channel = 0; channel < groups * channels; channel++)
          if (Math.floor(filter / filters) === Math.floor(channel / channels))
            for (let pixel = 0; pixel < kernel * kernel; pixel++) {
              weights++;
              uses += places * places;
            }
      const found = count([groups * channels, side, side], {
        kind: "conv2d",
        filters: groups * filters,
        ...{ kernel, stride, padding, groups, bias },
      });
      expect(found.weights).toBe(weights);
      expect(found.multiplyAdds).toBe(uses);
      expect(found.biases).toBe(bias ? groups * filters : 0);
      expect(found.output).toEqual([groups * filters, places, places]);
    }),
  );
});

test("dense layers hold Σ (n + 1)·m, and as many numbers as the engine trains", () => {
  fc.assert(
    fc.property(
      fc.array(upTo(40), { minLength: 2, maxLength: 6 }),
      fc.boolean(),
      (widths, bias) => {
        const [inputs, ...units] = widths;
        const found = count(
          [inputs],
          ...units.map((units) => ({ kind: "dense" as const, units, bias })),
        );
        const expected = units.reduce((sum, m, l) => sum + (widths[l] + (bias ? 1 : 0)) * m, 0);
        expect(found.total).toBe(expected);
        const { weights, biases } = countWeightsAndBiases(
          mlp(widths, bias ? {} : { biases: false }),
        );
        expect([found.weights, found.biases]).toEqual([weights, biases]);
        expect(found.multiplyAdds).toBe(found.weights);
        expect(found.activations).toBe(units.reduce((a, b) => a + b));
      },
    ),
  );
});

test("attention holds four matrices, or less where heads share keys and values", () => {
  const layer = fc.record({
    pairs: upTo(4),
    sharing: upTo(4),
    width: upTo(8),
    tokens: upTo(9),
    d: upTo(20),
  });
  fc.assert(
    fc.property(layer, ({ pairs, sharing, width, tokens, d }) => {
      const heads = pairs * sharing;
      const found = count([tokens, d], {
        kind: "attention",
        ...{ heads, keyValueHeads: pairs, headWidth: width },
      });
      const matrices = [heads * width, pairs * width, pairs * width].map((units) => [d, units]);
      matrices.push([heads * width, d]);
      const weights = matrices.reduce((sum, [from, to]) => sum + from * to, 0);
      expect(found.weights).toBe(weights);
      expect(found.biases).toBe(matrices.reduce((sum, [, to]) => sum + to, 0));
      // Each token meets each token in each head, once for the score and once for the sum.
      expect(found.multiplyAdds).toBe(tokens * weights + 2 * heads * width * tokens * tokens);
      expect(found.output).toEqual([tokens, d]);
    }),
  );
});

describe("tfjs holds as many", () => {
  const { layers, sequential } = tf;
  const image = { inputShape: [12, 14, 6] };

  test("convolution, batch norm, pooling and dense layers", () => {
    const model = sequential({
      layers: [
        layers.conv2d({ ...image, filters: 8, kernelSize: 3, strides: 2 }),
        layers.batchNormalization(),
        layers.depthwiseConv2d({ kernelSize: 2 }),
        layers.maxPooling2d({ poolSize: 2 }),
        layers.flatten(),
        layers.dense({ units: 7 }),
        layers.layerNormalization(),
        layers.dense({ units: 3, useBias: false }),
      ],
    });
    const found = count(
      [6, 12, 14],
      { kind: "conv2d", filters: 8, kernel: 3, stride: 2 },
      { kind: "batchNorm" },
      { kind: "conv2d", filters: 8, kernel: 2, groups: 8 },
      { kind: "maxPool", size: 2 },
      { kind: "flatten" },
      { kind: "dense", units: 7 },
      { kind: "layerNorm" },
      { kind: "dense", units: 3, bias: false },
    );
    // tfjs counts the running mean and variance in.
    expect(found.total + found.buffers).toBe(model.countParams());
    expect(found.buffers).toBe(16);
    model.dispose();
  });

  test("an embedding", () => {
    const model = sequential({
      layers: [
        layers.embedding({ inputDim: 50, outputDim: 6, inputLength: 9 }),
        layers.dense({ units: 4 }),
      ],
    });
    const found = count(
      [9],
      { kind: "embedding", entries: 50, width: 6 },
      { kind: "dense", units: 4 },
    );
    expect(found.total).toBe(model.countParams());
    expect([null, ...found.output]).toEqual(model.outputShape);
    model.dispose();
  });
});

test("a repeated group counts its layers so often, a shared one once, and both do all the work", () => {
  const layers: LayerDescription[] = [{ kind: "dense", units: 5 }];
  const once = count([5], ...layers);
  const apart = count([5], { kind: "group", layers, repeat: 7 });
  const shared = count([5], { kind: "group", layers, repeat: 7, shared: true });
  expect([apart.total, apart.multiplyAdds]).toEqual([7 * once.total, 7 * once.multiplyAdds]);
  expect([shared.total, shared.multiplyAdds]).toEqual([once.total, 7 * once.multiplyAdds]);
  const nested = count([5], {
    kind: "group",
    repeat: 3,
    layers: [{ kind: "group", layers, repeat: 7, shared: true }],
  });
  expect([nested.total, nested.multiplyAdds]).toEqual([3 * once.total, 21 * once.multiplyAdds]);
});

test("a tied head has no weights of its own and does the same work", () => {
  const tokens: LayerDescription = { kind: "embedding", name: "tokens", entries: 11, width: 3 };
  const head = { kind: "dense", units: 11, bias: false } as const;
  const own = count([4], tokens, head);
  const tied = count([4], tokens, { ...head, tied: "tokens" });
  expect(own.total - tied.total).toBe(33);
  expect(tied.multiplyAdds).toBe(own.multiplyAdds);
});

test("experts all count, and a token's work is that of those it uses", () => {
  const layer = { kind: "feedForward", width: 8, bias: false } as const;
  const one = count([5, 4], layer);
  const many = count([5, 4], { ...layer, experts: { count: 6, used: 2 } });
  expect(many.weights).toBe(6 * one.weights + 4 * 6);
  expect(many.multiplyAdds).toBe(2 * one.multiplyAdds + 5 * 4 * 6);
});

test("branches are joined by channels, sums keep the shape, and a gate gives a number a channel", () => {
  const conv = (filters: number): LayerDescription => ({ kind: "conv2d", filters, kernel: 1 });
  expect(count([3, 5, 5], { kind: "join", branches: [[conv(2)], [], [conv(4)]] }).output).toEqual([
    9, 5, 5,
  ]);
  expect(count([3, 5, 5], { kind: "residual", layers: [conv(3)] }).output).toEqual([3, 5, 5]);
  const gate: LayerDescription[] = [{ kind: "globalAverage" }, { kind: "dense", units: 3 }];
  expect(count([3, 5, 5], { kind: "rescale", layers: gate }).output).toEqual([3, 5, 5]);
});

describe("a mistake is named by the layer's path, what was found and what is allowed", () => {
  const mistakes: [string, Shape, LayerDescription, string][] = [
    [
      "groups that do not divide",
      [6, 4, 4],
      { kind: "conv2d", filters: 8, kernel: 3, groups: 4 },
      "conv2d.groups: found 4, allowed: a divisor of its 6 channels and its 8 filters",
    ],
    [
      "a kernel larger than the image",
      [1, 2, 4],
      { kind: "conv2d", filters: 1, kernel: 3 },
      'conv2d: input: found "2 pixels", allowed: at least 3',
    ],
    [
      "an image in a dense layer",
      [3, 4, 4],
      { kind: "dense", units: 2 },
      'dense: input: found "3 × 4 × 4", allowed: features, or tokens × features; put "flatten" or "globalAverage" before it',
    ],
    [
      "a sum of different shapes",
      [4],
      { kind: "residual", name: "block", layers: [{ kind: "dense", units: 5 }] },
      'block: output: found "5", allowed: 4, or it cannot be added',
    ],
    [
      "a repetition that changes the shape",
      [4],
      { kind: "group", name: "block", repeat: 2, layers: [{ kind: "dense", units: 5 }] },
      'block: output: found "5", allowed: 4, or it cannot be repeated',
    ],
    [
      "heads that do not divide",
      [2, 10],
      { kind: "attention", heads: 4 },
      "attention.heads: found 4, allowed: a divisor of its 10 features, or a headWidth",
    ],
    [
      "shared heads that do not divide",
      [2, 12],
      { kind: "attention", heads: 6, keyValueHeads: 4 },
      "attention.keyValueHeads: found 4, allowed: a divisor of its 6 heads",
    ],
    [
      "a tie to nothing",
      [4],
      { kind: "dense", units: 3, tied: "tokens" },
      'dense.tied: found "tokens", allowed: none; the layer has to stand before it',
    ],
    [
      "attention over nothing",
      [2, 4],
      { kind: "attention", heads: 2, over: "encoder" },
      'attention.over: found "encoder", allowed: none; an aside has to stand before it',
    ],
    [
      "too few positions",
      [9, 4],
      { kind: "positions", positions: 8 },
      "positions.positions: found 8, allowed: at least its 9 tokens",
    ],
    [
      "an unknown field",
      [4],
      { kind: "dense", units: 3, biases: false } as never,
      "dense.biases: found false, allowed: no such field; there are kind, name, units, bias, tied",
    ],
    [
      "units that are no whole number",
      [4],
      { kind: "dense", units: 2.5 },
      "dense.units: found 2.5, allowed: a whole number of at least 1",
    ],
    [
      "a filter that sees what is not there",
      [2, 5, 5],
      { kind: "conv2d", filters: 1, kernel: 5, sees: [[2]] },
      "conv2d.sees: found 2, allowed: a whole number from 0 to 1",
    ],
  ];
  for (const [name, input, layer, message] of mistakes)
    test(name, () => expect(() => count(input, layer)).toThrow(message));

  test("deep inside, and for an unknown kind", () => {
    const inner = { kind: "dens", units: 2 } as never;
    const outer: LayerDescription = {
      kind: "group",
      name: "encoder",
      layers: [{ kind: "group", name: "block", layers: [inner] }],
    };
    expect(() => count([4], outer)).toThrow(
      /^encoder\/block\/dens\.kind: found "dens", allowed: "dense", /,
    );
    expect(() => countParameters({ input: [0], layers: [] })).toThrow(
      /^architecture\.input\[0\]: found 0/,
    );
    expect(() => countParameters({ input: [1], layers: {} as never })).toThrow(
      /^architecture\.layers: found/,
    );
  });
});
