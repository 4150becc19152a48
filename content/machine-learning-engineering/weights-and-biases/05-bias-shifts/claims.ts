import { stream } from "#engine";
import { defineClaim, lengthOf, type Train } from "#experiments";

export default [
  defineClaim({
    id: "ghost-valley",
    sentence:
      "Trained on a hill to the right of zero, a tanh network without biases digs a valley to the left that is as deep as its hill is high: half the hill each.",
    source: "Ours: a network of odd functions is odd, and the odd part of the hill is half a hill.",
    kind: "perSeed",
    experiments: ["hill", "hillWithBiases"],
    measure: (train) => hillAndValley(train, "hill"),
    bars: {
      valley: { atLeast: -0.6, atMost: -0.4 },
      hill: { atLeast: 0.4, atMost: 0.6 },
      oddness: { atMost: 0 },
      lossRatio: { atLeast: 10 },
    },
    effect: "valley",
    held: 95,
    limit: {
      sentence: "With its biases free from the start, the network digs no valley.",
      experiments: ["hillWithBiases"],
      measure: (train) => hillAndValley(train, "hillWithBiases"),
    },
  }),
  defineClaim({
    id: "learned-midpoint",
    sentence:
      "A sigmoid unit that learns to tell the numbers above 3 from those below puts its midpoint −b/w within 0.3 of 3 and gets at least 95 of 100 right; with its bias held at 0 it gets at most 70 right.",
    source: "Ours: σ(wx + b) is one half where wx + b = 0.",
    kind: "perSeed",
    experiments: ["above", "abovePinned"],
    measure(train) {
      const { run } = train("above");
      const [w, b] = run.parameters();
      return {
        values: {
          midpoint: -b / w,
          bias: b,
          right: run.evaluate().accuracy!,
          rightPinned: train("abovePinned").run.evaluate().accuracy!,
        },
      };
    },
    bars: {
      midpoint: { atLeast: 2.7, atMost: 3.3 },
      right: { atLeast: 0.95 },
      rightPinned: { atMost: 0.7 },
    },
    effect: "midpoint",
    held: 95,
  }),
  defineClaim({
    id: "relu-scales",
    sentence:
      "A relu network whose biases are 0 answers twice the input with twice the output, to the last bit, ten times the input with ten times the output, within a hundred-thousandth, and the input 0 with 0.",
    source:
      "Ours: max(0, cz) = c max(0, z) for every positive c, and a product with a power of two is exact.",
    kind: "exact",
    experiments: ["reluHill"],
    measure: (train) => scaling(train, "reluHill"),
    bars: { twice: { atMost: 0 }, tenfold: { atMost: 1e-5 }, atZero: { atMost: 0 } },
    effect: "tenfold",
    held: 100,
    limit: {
      sentence: "With the biases free, the same network does not scale.",
      experiments: ["reluHillWithBiases"],
      measure: (train) => scaling(train, "reluHillWithBiases"),
    },
  }),
  defineClaim({
    id: "line-off-the-origin",
    sentence:
      "Fitted to a straight line that passes the origin at a height of 5, a unit without a bias is left with a loss at least fifty times that of a unit with one.",
    source: "Ours: without a bias the line goes through the origin.",
    kind: "perSeed",
    experiments: ["offLine", "offLineWithBias"],
    measure: (train) => withAndWithout(train, "offLine", "offLineWithBias"),
    bars: { ratio: { atLeast: 50 } },
    effect: "ratio",
    held: 95,
    limit: {
      sentence: "If the line passes through the origin, the bias gains next to nothing.",
      experiments: ["onLine", "onLineWithBias"],
      measure: (train) => withAndWithout(train, "onLine", "onLineWithBias"),
    },
  }),
  defineClaim({
    id: "odd-needs-none",
    sentence:
      "On an odd wave around zero, a tanh network without biases gets below a loss of 0.02.",
    source: "Ours: the wave is an odd function, and so is the network.",
    kind: "perSeed",
    experiments: ["wave"],
    measure: (train) => lossOf(train, "wave"),
    bars: { loss: { atMost: 0.02 } },
    effect: "loss",
    held: 95,
    limit: {
      sentence: "Lift the wave by 1, and the loss stays near 1.",
      experiments: ["waveLifted"],
      measure: (train) => lossOf(train, "waveLifted"),
    },
  }),
  defineClaim({
    id: "even-xor",
    sentence:
      "With −1 for false and 1 for true, a tanh network without biases never gets below a loss of ln 2 on exclusive or, which is that of a coin; with biases it gets all four right.",
    source: "Ours: the answers are an even function, and the network is odd.",
    kind: "perSeed",
    experiments: ["evenXor", "evenXorWithBiases"],
    measure: (train) => exclusiveOr(train, "evenXor", "evenXorWithBiases"),
    bars: {
      lowest: { atLeast: 0.69314 },
      right: { atMost: 0.75 },
      rightWithBiases: { atLeast: 1 },
    },
    effect: "lowest",
    held: 95,
    limit: {
      sentence:
        "With 0 for false the answers are no longer even, and without biases the network learns all but that at (0, 0), where it stays at one half: a quarter of ln 2 is left.",
      experiments: ["zeroOneXor", "zeroOneXorWithBiases"],
      measure: (train) => exclusiveOr(train, "zeroOneXor", "zeroOneXorWithBiases"),
    },
  }),
  defineClaim({
    id: "bias-before-batch-norm",
    sentence:
      "In front of batch normalization the hidden biases do nothing in training: moved at random, they change no output by more than a ten-thousandth, and their gradient is less than a ten-thousandth of that of the weights.",
    source: "Ioffe and Szegedy 2015, section 3.2: subtracting the mean cancels the bias.",
    kind: "exact",
    experiments: ["normalized"],
    measure: (train, seed) => saidByBiases(train, "normalized", seed),
    bars: { outputs: { atMost: 1e-4 }, gradient: { atMost: 1e-4 } },
    effect: "outputs",
    held: 100,
    limit: {
      sentence: "Without the normalization the same biases move the outputs, and have a gradient.",
      experiments: ["plain"],
      measure: (train, seed) => saidByBiases(train, "plain", seed),
    },
  }),
];

/**
 * How far the outputs of a batch move, as a share of the largest, when the hidden biases are moved at
 * random, and how long the gradient of these biases is beside that of their weights.
 */
function saidByBiases(train: Train, name: string, seed: number) {
  const { run } = train(name);
  const [hidden, last] = run.layers;
  run.backward();
  const before = last.a.slice();
  const gradient = lengthOf(hidden.grads.biases!) / lengthOf(hidden.grads.weights);
  const random = stream(seed, "claim");
  hidden.biases!.forEach((bias, unit) =>
    run.change(`layers.0.biases.${unit}`, bias + random.normal()),
  );
  run.backward();
  const moved = last.a.map((output, n) => Math.abs(output - before[n]));
  return {
    values: {
      outputs: Math.max(...moved) / Math.max(...before.map(Math.abs)),
      gradient,
    },
  };
}

/** What a network answers over the hill and across from it, and its loss beside that with biases. */
function hillAndValley(train: Train, name: string) {
  const { run } = train(name);
  const outputs = run.predict(run.training.data.inputs);
  const withBiases = train("hillWithBiases").run.evaluate().loss;
  const odd = outputs.map((output, index) => output + outputs[outputs.length - 1 - index]);
  return {
    values: {
      valley: outputs[14],
      hill: outputs[46],
      oddness: Math.max(...odd.map(Math.abs)),
      lossRatio: run.evaluate().loss / withBiases,
    },
    curve: [...outputs],
  };
}

function lossOf(train: Train, name: string) {
  return { values: { loss: train(name).run.evaluate().loss } };
}

/** The losses of a network without biases and of the same one with them. */
function withAndWithout(train: Train, noBias: string, bias: string) {
  const without = train(noBias).run.evaluate().loss;
  const withBias = train(bias).run.evaluate().loss;
  return { values: { without, withBias, ratio: without / withBias } };
}

/** The lowest loss that a network without biases ever had, and the share that comes out right without and with. */
function exclusiveOr(train: Train, noBias: string, bias: string) {
  const without = train(noBias);
  return {
    values: {
      lowest: without.losses.reduce((least, loss) => Math.min(least, loss), Infinity),
      right: without.run.evaluate().accuracy!,
      rightWithBiases: train(bias).run.evaluate().accuracy!,
    },
  };
}

/** How far f(2x) is from 2f(x), f(10x) from 10f(x), as a share of the largest output, and f(0) from 0. */
function scaling(train: Train, name: string) {
  const { run } = train(name);
  const { inputs } = run.training.data;
  const outputs = run.predict(inputs);
  const largest = outputs.reduce((most, output) => Math.max(most, Math.abs(output)), 0);
  const off = (times: number) =>
    run
      .predict(inputs.map((x) => times * x))
      .reduce((most, output, n) => Math.max(most, Math.abs(output / times - outputs[n])), 0) /
    largest;
  return {
    values: {
      twice: off(2),
      tenfold: off(10),
      atZero: Math.abs(run.predict(Float32Array.of(0))[0]),
    },
  };
}
