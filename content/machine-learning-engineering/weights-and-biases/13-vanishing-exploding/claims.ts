import { defineClaim, layerStatistics, type Measured, type Train } from "#experiments";
import { SPREADS } from "./experiments.ts";

/** What goes up and what comes down in an untrained tower: one number a hidden layer. */
function towerOf(train: Train, name: string) {
  const { a, deltas } = layerStatistics(train(name, 0).run);
  return { up: a.slice(0, -1), down: deltas.slice(0, -1) };
}

/** The share of the last hidden layer's signal that reaches the first. */
function comesBack(train: Train, name: string): number {
  const { down } = towerOf(train, name);
  return down[0] / down[down.length - 1];
}

/** What comes back at a tenth less than He's spread, at his, and at a tenth more. */
function aroundHe(train: Train, less: string, asMuch: string, more: string): Measured {
  const [below, stands, above] = [less, asMuch, more].map((name) => comesBack(train, name));
  const { up, down } = towerOf(train, asMuch);
  const last = down.length - 1;
  return {
    values: { stands, less: below, more: above, aLayer: (below / stands) ** (1 / last) },
    curve: [...up.map((size) => size / up[0]), ...down.map((size) => size / down[last])].map(
      (share) => Number(share.toPrecision(4)),
    ),
  };
}

/** The largest share that comes back at any of some spreads of sigmoid weights, and that of tanh at Xavier's. */
function bestOf(train: Train, names: string[]): Measured {
  return {
    values: {
      best: Math.max(...names.map((name) => comesBack(train, name))),
      tanh: comesBack(train, "tanhXavier"),
    },
  };
}

/** What comes back at a tenth of He's spread and at ten times as much. */
function tenthAndTenfold(train: Train, ...names: [tenth: string, tenfold: string]): Measured {
  const [tenth, tenfold] = names.map((name) => comesBack(train, name));
  return { values: { tenth, tenfold } };
}

/** The last activations over the first, and the first signal over the last. */
function bothWays(train: Train, name: string): Measured {
  const { up } = towerOf(train, name);
  return { values: { up: up[up.length - 1] / up[0], back: comesBack(train, name) } };
}

/** Ends of training with and without a way around the layers, and what goes up the tower before it. */
function withAWayAround(train: Train, plain: string, around: string, first: string): Measured {
  const { up } = towerOf(train, first);
  return {
    values: {
      plain: train(plain).run.evaluate().loss,
      around: train(around).run.evaluate().loss,
      grown: up[up.length - 1] / up[0],
    },
  };
}

/** The largest difference between the parameters of two runs after training, and whether either has moved. */
function apart(train: Train, name: string, other: string): Measured {
  const [free, clipped] = [train(name).run.parameters(), train(other).run.parameters()];
  const first = train(name, 0).run.parameters();
  const most = (from: Float32Array) =>
    free.reduce((largest, value, at) => Math.max(largest, Math.abs(value - from[at])), 0);
  return { values: { apart: most(clipped), moved: most(first) } };
}

/** Of the units whose sum is below 0 for every example: their share, and how far training moves them and the others. */
function deadUnits(train: Train, name: string): Measured {
  const { run: start } = train(name, 0);
  start.backward();
  const { z, units, examples, inputs, weights, biases } = start.layers[0];
  const isDead = Array.from({ length: units }, (_, unit) =>
    z.subarray(unit * examples, (unit + 1) * examples).every((sum) => sum < 0),
  );
  const [first, bias] = [weights.slice(), biases!.slice()];
  const { layers } = train(name).run;
  const moved = (unit: number) =>
    Math.max(
      Math.abs(layers[0].biases![unit] - bias[unit]),
      ...Array.from({ length: inputs }, (_, i) => unit * inputs + i).map((at) =>
        Math.abs(layers[0].weights[at] - first[at]),
      ),
    );
  const most = (dead: boolean) =>
    isDead.reduce(
      (largest, is, unit) => (is === dead ? Math.max(largest, moved(unit)) : largest),
      0,
    );
  return {
    values: {
      dead: isDead.filter((is) => is).length / units,
      deadMoved: most(true),
      othersMoved: most(false),
    },
  };
}

export default [
  defineClaim({
    id: "a-tenth-off",
    sentence:
      "In thirty relu layers of fifty units with He's spread, between a tenth and ten times the signal comes back to the first layer; with a tenth less spread it is less than a fifth, with a tenth more at least twice, each layer taking or adding a tenth.",
    source:
      "Ours; the spread is that of He et al., 2015. Without biases a relu network scales with its weights.",
    kind: "perSeed",
    experiments: ["towerLess", "towerAsMuch", "towerMore"],
    measure: (train) => aroundHe(train, "towerLess", "towerAsMuch", "towerMore"),
    bars: {
      stands: { atLeast: 0.1, atMost: 10 },
      less: { atMost: 0.2 },
      more: { atLeast: 2 },
      aLayer: { atLeast: 0.89, atMost: 0.91 },
    },
    effect: "less",
    held: 95,
    limit: {
      sentence: "In layers of six units chance outweighs the rule: less than that comes back.",
      experiments: ["narrowLess", "narrowAsMuch", "narrowMore"],
      measure: (train) => aroundHe(train, "narrowLess", "narrowAsMuch", "narrowMore"),
    },
  }),
  defineClaim({
    id: "nowhere-for-the-sigmoid",
    sentence:
      "From half to four times Xavier's spread, thirty sigmoid layers bring back less than a ten-thousandth of the signal; tanh layers with Xavier's bring back at least a thirtieth.",
    source: "Ours; the slope of the sigmoid is ¼ at most.",
    kind: "perSeed",
    experiments: [...SPREADS.map((gain) => `sigmoid${10 * gain}`), "tanhXavier"],
    measure: (train) =>
      bestOf(
        train,
        SPREADS.map((gain) => `sigmoid${10 * gain}`),
      ),
    bars: { best: { atMost: 1e-4 }, tanh: { atLeast: 1 / 30 } },
    effect: "best",
    held: 95,
    limit: {
      sentence: "At twelve times Xavier's spread, where most units are saturated, it comes back.",
      experiments: ["sigmoidHuge", "tanhXavier"],
      measure: (train) => bestOf(train, ["sigmoidHuge"]),
    },
  }),
  defineClaim({
    id: "any-spread-normalized",
    sentence:
      "With layer normalization, thirty relu layers bring back between a twentieth and twenty times the signal at a tenth of He's spread and at ten times as well.",
    source: "Ours; the normalization is that of Ba, Kiros and Hinton, 2016.",
    kind: "perSeed",
    experiments: ["layerTenth", "layerTenfold"],
    measure: (train) => tenthAndTenfold(train, "layerTenth", "layerTenfold"),
    bars: { tenth: { atLeast: 0.05, atMost: 20 }, tenfold: { atLeast: 0.05, atMost: 20 } },
    effect: "tenth",
    held: 95,
    limit: {
      sentence: "Without it nothing comes back from the one, and far too much from the other.",
      experiments: ["plainTenth", "plainTenfold"],
      measure: (train) => tenthAndTenfold(train, "plainTenth", "plainTenfold"),
    },
  }),
  defineClaim({
    id: "batch-norm-explodes-back",
    sentence:
      "In thirty relu layers with batch normalization the activations keep their size within a tenth, and the signal grows at least a hundredfold on its way back.",
    source:
      "Yang et al., “A mean field theory of batch normalization”, 2019; ours for this size of network.",
    kind: "perSeed",
    experiments: ["batchNormalized"],
    measure: (train) => bothWays(train, "batchNormalized"),
    bars: { up: { atLeast: 0.9, atMost: 1.1 }, back: { atLeast: 100 } },
    effect: "back",
    held: 95,
    limit: {
      sentence: "With residual connections around the layers it does not.",
      experiments: ["batchAround"],
      measure: (train) => bothWays(train, "batchAround"),
    },
  }),
  defineClaim({
    id: "a-way-around",
    sentence:
      "From a quarter of He's spread, thirty relu layers learn nothing in 150 steps; with residual connections they come below a loss of 0.4.",
    source: "Ours, after He et al., “Deep residual learning for image recognition”, 2016.",
    kind: "perSeed",
    experiments: ["faint", "around", "aroundLoud"],
    measure: (train) => withAWayAround(train, "faint", "around", "aroundLoud"),
    bars: { plain: { atLeast: 0.65 }, around: { atMost: 0.4 } },
    effect: "around",
    held: 95,
    limit: {
      sentence: "With two layers the plain network learns as well, given 400 steps.",
      experiments: ["faintShallow", "aroundShallow"],
      measure: (train) => withAWayAround(train, "faintShallow", "aroundShallow", "aroundShallow"),
    },
  }),
  defineClaim({
    id: "clip-leaves-it-faint",
    sentence:
      "Eight relu layers that start with half of He's spread are trained to the same bits with their gradient clipped to a length of 1 and without.",
    source: "Ours: clipping shortens what is longer than the limit, and nothing here is.",
    kind: "exact",
    experiments: ["faintStart", "faintClipped"],
    measure: (train) => apart(train, "faintStart", "faintClipped"),
    bars: { apart: { atMost: 0 }, moved: { atLeast: 1e-7 } },
    effect: "moved",
    held: 100,
    limit: {
      sentence: "From twice He's spread clipping does change the run.",
      experiments: ["loudStart", "loudClipped"],
      measure: (train) => apart(train, "loudStart", "loudClipped"),
    },
  }),
  defineClaim({
    id: "dead-stay-dead",
    sentence:
      "Relu units of the first layer whose sum is below 0 for every example keep their weights and their bias to the last bit through a hundred steps.",
    source: "Ours: where the slope is 0, weights and bias get no gradient.",
    kind: "exact",
    experiments: ["dying"],
    measure: (train) => deadUnits(train, "dying"),
    bars: { deadMoved: { atMost: 0 }, dead: { atLeast: 0.1 }, othersMoved: { atLeast: 1e-6 } },
    effect: "dead",
    held: 100,
    limit: {
      sentence: "Leaky relu units, whose slope is a hundredth there, do move.",
      experiments: ["dyingLeaky"],
      measure: (train) => deadUnits(train, "dyingLeaky"),
    },
  }),
];
