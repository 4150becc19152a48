import type { Run } from "#engine";
import { stream } from "#engine";
import { defineClaim, type Train } from "#experiments";

export default [
  defineClaim({
    id: "no-further-than-one",
    sentence:
      "On a hill, a network with four linear hidden units ends on the straight line that a single linear unit would draw, within 0.01 in height everywhere, and with its loss, within a hundredth of it.",
    source:
      "Ours: the line of least squares, solved in double precision. Goodfellow, Bengio and Courville, Deep Learning, 2016, section 6.1.",
    kind: "perSeed",
    experiments: ["hillLinear", "hillRelu"],
    measure(train) {
      const { values, curve } = besideOneUnit(train, "hillLinear");
      const bent = besideOneUnit(train, "hillRelu").values;
      return { values: { ...values, bentTop: bent.top, bentLossRatio: bent.lossRatio }, curve };
    },
    bars: { apart: { atMost: 0.01 }, lossRatio: { atMost: 1.01 } },
    effect: "top",
    held: 95,
    limit: {
      sentence: "With relu units in the place of the linear ones, the network leaves that line.",
      experiments: ["hillRelu"],
      measure: (train) => besideOneUnit(train, "hillRelu"),
    },
  }),
  defineClaim({
    id: "layers-collapse",
    sentence:
      "Three trained linear layers answer as one unit does whose two weights and one bias are the layers multiplied out, within a hundred-thousandth of the largest answer.",
    source:
      "Ours: W₂(W₁x + b₁) + b₂ = (W₂W₁)x + (W₂b₁ + b₂). Goodfellow, Bengio and Courville, Deep Learning, 2016, section 6.1.",
    kind: "exact",
    experiments: ["stack"],
    measure: (train) => besideMultipliedOut(train, "stack"),
    bars: { apart: { atMost: 1e-5 } },
    effect: "apart",
    held: 100,
    limit: {
      sentence: "With a relu between the layers, the multiplied-out unit gives other answers.",
      experiments: ["stackRelu"],
      measure: (train) => besideMultipliedOut(train, "stackRelu"),
    },
  }),
  defineClaim({
    id: "narrow-middle",
    sentence:
      "Squeezed through one linear unit, three uncorrelated numbers of equal variance come out with two thirds of their variance lost, within a hundredth, however the network started: two linear layers can do less than one.",
    source:
      "Ours: the product of the two weight matrices has rank one. Baldi and Hornik, Neural Networks 2, 1989: the best such network keeps the largest principal component.",
    kind: "perSeed",
    experiments: ["narrow"],
    measure: (train) => lost(train, "narrow"),
    bars: { lost: { atLeast: 0.66, atMost: 0.68 } },
    effect: "lost",
    held: 95,
    limit: {
      sentence: "With three linear units in the middle nothing is lost.",
      experiments: ["narrowRoom"],
      measure: (train) => lost(train, "narrowRoom"),
    },
  }),
  defineClaim({
    id: "slope-of-the-sigmoid",
    sentence:
      "The slope of the sigmoid is a(1 − a), within 0.001, wherever it is measured; it is a quarter at z = 0 and nowhere more.",
    source: "Ours: central differences of the unit's output.",
    kind: "exact",
    experiments: ["sigmoidUnit"],
    measure: (train, seed) => slopes(train, "sigmoidUnit", seed),
    bars: {
      off: { atMost: 0.001 },
      atZero: { atLeast: 0.2495, atMost: 0.2505 },
      steepest: { atMost: 0.2505 },
    },
    effect: "steepest",
    held: 100,
    limit: {
      sentence: "The tanh is four times as steep at 0, and its slope is 1 − a².",
      experiments: ["tanhUnit"],
      measure: (train, seed) => slopes(train, "tanhUnit", seed),
    },
  }),
];

/** How far a network over one input is from the line of least squares, and its loss beside that line's. */
function besideOneUnit(train: Train, name: string) {
  const { run } = train(name);
  const { inputs, targets, count } = run.training.data;
  const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / count;
  const [meanX, meanY] = [mean(inputs), mean(targets)];
  let together = 0;
  let alone = 0;
  inputs.forEach((x, n) => {
    together += (x - meanX) * (targets[n] - meanY);
    alone += (x - meanX) ** 2;
  });
  const line = inputs.map((x) => meanY + (together / alone) * (x - meanX));
  const outputs = run.predict(inputs);
  const loss = (heights: Float32Array) =>
    heights.reduce((sum, height, n) => sum + (height - targets[n]) ** 2, 0) / count;
  return {
    values: {
      apart: Math.max(...outputs.map((output, n) => Math.abs(output - line[n]))),
      lossRatio: loss(outputs) / loss(line),
      top: run.predict(Float32Array.of(1))[0],
    },
    curve: [...outputs],
  };
}

/** How far a network's answers are from those of its layers multiplied out, as a share of the largest. */
function besideMultipliedOut(train: Train, name: string) {
  const { run } = train(name);
  const { inputs, count, inputWidth } = run.training.data;
  const { weights, bias } = multipliedOut(run, inputWidth);
  const outputs = run.predict(inputs);
  let apart = 0;
  for (let n = 0; n < count; n++) {
    const x = inputs.subarray(n * inputWidth, (n + 1) * inputWidth);
    const one = weights.reduce((sum, weight, i) => sum + weight * x[i], bias);
    apart = Math.max(apart, Math.abs(outputs[n] - one));
  }
  return { values: { apart: apart / Math.max(...outputs.map(Math.abs)) } };
}

/** The weights and the bias of the one unit that a stack of linear layers with one output comes to. */
function multipliedOut(run: Run, inputs: number) {
  // Each map is a list of rows: the weights of a unit on the inputs of the network, then its bias.
  let rows: number[][] = Array.from({ length: inputs }, (_, i) =>
    Array.from({ length: inputs + 1 }, (_, k) => (k === i ? 1 : 0)),
  );
  for (const layer of run.layers)
    rows = Array.from({ length: layer.units }, (_, j) => {
      const row = new Array<number>(inputs + 1).fill(0);
      rows.forEach((below, i) =>
        below.forEach((value, k) => (row[k] += layer.weights[j * layer.inputs + i] * value)),
      );
      row[inputs] += layer.biases![j];
      return row;
    });
  return { weights: rows[0].slice(0, inputs), bias: rows[0][inputs] };
}

/** The share of the targets' mean square that is left as loss. */
function lost(train: Train, name: string) {
  const { run } = train(name);
  const { targets } = run.training.data;
  const square = targets.reduce((sum, target) => sum + target ** 2, 0) / targets.length;
  return { values: { lost: run.evaluate().loss / square } };
}

/** What a small change of z does to a unit's output, at random z and at 0, beside a(1 − a). */
function slopes(train: Train, name: string, seed: number) {
  const H = 0.05;
  const { run } = train(name, 0);
  run.setParameters([1, 0]);
  const outputs = (zs: number[]) => run.predict(Float32Array.from(zs));
  const random = stream(seed, "claim");
  const zs = [0, ...Array.from({ length: 40 }, () => 12 * random.uniform() - 6)];
  const a = outputs(zs);
  const above = outputs(zs.map((z) => z + H));
  const below = outputs(zs.map((z) => z - H));
  const found = zs.map((_, n) => (above[n] - below[n]) / (2 * H));
  return {
    values: {
      off: Math.max(...found.map((slope, n) => Math.abs(slope - a[n] * (1 - a[n])))),
      atZero: found[0],
      steepest: Math.max(...found),
    },
  };
}
