import { countParameters, memory, type LayerDescription } from "#engine";
import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

const OPTIMIZERS = {
  momentum: { name: "momentum", remembers: 1 },
  adam: { name: "Adam", remembers: 2 },
};
const million = 1e6;
/** What memory() needs to know of a network whose activations are left out. */
const holding = (total: number) => ({ total, activations: 0, widest: 0 });
const denseLayers = (widths: number[]): LayerDescription[] =>
  widths.slice(1).map((units) => ({ kind: "dense", units }));

/** Memory of training, and computation beside it. */
export const memoryDrills: Drill[] = [
  defineDrill({
    id: "bytes-of-training",
    objective: "memory-by-recipe",
    kind: "number",
    unit: "MB",
    draw: (random) => ({
      millions: whole(random, 2, 60),
      optimizer: oneOf(random, ["momentum", "adam"] as const),
    }),
    stem: ({ millions, optimizer }) =>
      `A network has ${millions} million parameters and is trained with ${OPTIMIZERS[optimizer].name}, everything in 32 bits. How many megabytes ($10^6$ bytes) do parameters, gradients and optimizer state take?`,
    within: () => 0.01,
    answer: ({ millions, optimizer }) =>
      memory(holding(millions * million), optimizer, 1).total / million,
    again: ({ millions, optimizer }) => 4 * millions * (2 + OPTIMIZERS[optimizer].remembers),
    slips: {
      "parameters-alone": {
        misconception: "MC31",
        value: ({ millions }) => 4 * millions,
        says: () =>
          "Those are the parameters alone. Training stores a gradient for each, and the optimizer remembers more.",
      },
      "optimizer-left-out": {
        misconception: "MC31",
        value: ({ millions }) => 8 * millions,
        says: () =>
          "Parameters and gradients, yes. The optimizer remembers something for each as well.",
      },
      "other-optimizer": {
        value: ({ millions, optimizer }) => (optimizer === "adam" ? 12 : 16) * millions,
        says: ({ optimizer }) =>
          optimizer === "adam"
            ? "Adam remembers two numbers for each parameter: a mean of the gradient and one of its square."
            : "Momentum remembers one number for each parameter. Two would be Adam.",
      },
      "bits-as-bytes": {
        misconception: "MC30",
        value: ({ millions, optimizer }) => 32 * millions * (2 + OPTIMIZERS[optimizer].remembers),
        says: () => "Those are megabits. 32 bits are 4 bytes.",
      },
    },
    hints: () => ["How many numbers are kept for each parameter?"],
    solution: ({ millions, optimizer }) => {
      const kept = 2 + OPTIMIZERS[optimizer].remembers;
      return [
        `For each parameter: itself, its gradient, and ${OPTIMIZERS[optimizer].remembers} that ${OPTIMIZERS[optimizer].name} remembers, ${kept} numbers of 4 bytes.`,
        `$${millions} \\cdot ${kept} \\cdot 4 = ${tex(4 * millions * kept)}$ megabytes.`,
      ];
    },
  }),
  defineDrill({
    id: "bytes-of-a-batch",
    objective: "costs-apart",
    kind: "number",
    unit: "kB",
    draw: (random) => ({
      widths: [whole(random, 5, 50), whole(random, 2, 20) * 10, whole(random, 2, 20) * 10, 10],
      batch: oneOf(random, [16, 20, 32, 50, 64, 100]),
    }),
    stem: ({ widths, batch }) =>
      `A dense network ${widths.join("-")} is trained with batches of ${batch} examples. How many kilobytes ($10^3$ bytes) do the activations of all its units take, 4 bytes each?`,
    within: () => 0.0005,
    answer: ({ widths, batch }) => {
      const count = countParameters({ input: [widths[0]], layers: denseLayers(widths) });
      return memory(count, "sgd", batch).activations / 1000;
    },
    again: ({ widths: [, ...units], batch }) =>
      units.reduce((bytes, width) => bytes + 4 * batch * width, 0) / 1000,
    slips: {
      "parameters-counted": {
        misconception: "MC02",
        value: ({ widths }) =>
          (4 * countParameters({ input: [widths[0]], layers: denseLayers(widths) }).total) / 1000,
        says: () => "Those are the parameters. An activation is one number a unit and example.",
      },
      "one-example": {
        value: ({ widths }) => (4 * (widths[1] + widths[2] + widths[3])) / 1000,
        says: () => "That is one example. The backward pass needs those of the whole batch.",
      },
      "bytes-forgotten": {
        misconception: "MC30",
        value: ({ widths, batch }) => (batch * (widths[1] + widths[2] + widths[3])) / 1000,
        says: () => "You counted the numbers. Each takes 4 bytes.",
      },
      "inputs-counted": {
        value: ({ widths, batch }) =>
          (4 * batch * (widths[0] + widths[1] + widths[2] + widths[3])) / 1000,
        says: () => "You counted the inputs too. They are data and no activations of units.",
      },
    },
    solution: ({ widths: [, a, b, c], batch }) => [
      `The network has $${a} + ${b} + ${c} = ${a + b + c}$ units, so an example leaves that many activations.`,
      `$${batch} \\cdot ${a + b + c} \\cdot 4 = ${tex(4 * batch * (a + b + c), 9)}$ bytes, or $${tex((4 * batch * (a + b + c)) / 1000, 9)}$ kB.`,
    ],
  }),
  defineDrill({
    id: "work-of-a-convolution",
    objective: "costs-apart",
    kind: "number",
    draw: (random) => {
      const kernel = oneOf(random, [3, 5]);
      return {
        kernel,
        side: kernel - 1 + oneOf(random, [8, 10, 20, 30]),
        channels: oneOf(random, [1, 3, 4]),
        filters: oneOf(random, [2, 4, 6, 8, 10]),
      };
    },
    stem: ({ kernel, side, channels, filters }) =>
      `${filters} filters of ${kernel} × ${kernel} slide over an image of ${side} × ${side} pixels with ${channels} ${channels === 1 ? "channel" : "channels"}, pixel by pixel and without a margin, so that there are ${side - kernel + 1} × ${side - kernel + 1} places. How many multiplications is that?`,
    within: () => 0,
    answer: ({ kernel, side, channels, filters }) =>
      countParameters({
        input: [channels, side, side],
        layers: [{ kind: "conv2d", filters, kernel }],
      }).multiplyAdds,
    again: ({ kernel, side, channels, filters }) =>
      filters * channels * (kernel * (side - kernel + 1)) ** 2,
    slips: {
      "each-weight-once": {
        value: ({ kernel, channels, filters }) => filters * channels * kernel * kernel,
        says: () => "That is how many weights there are. Each is used again at every place.",
      },
      "every-pixel": {
        value: ({ kernel, side, channels, filters }) =>
          filters * channels * kernel * kernel * side * side,
        says: () => "At the margin the filter does not fit: there are fewer places than pixels.",
      },
      "one-filter": {
        value: ({ kernel, side, channels }) =>
          channels * kernel * kernel * (side - kernel + 1) ** 2,
        says: () => "That is one filter.",
      },
      "places-only": {
        value: ({ kernel, side, filters }) => filters * (side - kernel + 1) ** 2,
        says: () => "Those are the numbers that come out. Each of them is a sum of many products.",
      },
    },
    solution: ({ kernel, side, channels, filters }) => [
      `There are $${filters} \\cdot ${channels} \\cdot ${kernel} \\cdot ${kernel} = ${tex(filters * channels * kernel * kernel)}$ weights.`,
      `Each is used at $${side - kernel + 1} \\cdot ${side - kernel + 1} = ${tex((side - kernel + 1) ** 2)}$ places: $${tex(filters * channels * (kernel * (side - kernel + 1)) ** 2, 9)}$.`,
    ],
  }),
];
