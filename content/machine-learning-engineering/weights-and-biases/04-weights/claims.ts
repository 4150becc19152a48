import type { Run } from "#engine";
import { defineClaim, lostByShuffling, shareFlipped, type Train } from "#experiments";

export default [
  defineClaim({
    id: "another-unit",
    sentence:
      "Count the climb in hundreds of metres where it was in kilometres, and its weight ends ten times smaller and below that of the distance, which it was at least four times; no prediction moves by more than half a minute, and what is lost by shuffling stays within a hundredth, at least one and a half times as much for the distance as for the climb.",
    source: "Ours: w x = (w / 10)(10 x). Breiman, Random forests, 2001, for the shuffling.",
    kind: "perSeed",
    experiments: ["walks", "walksInHundreds"],
    measure: (train) => inAnotherUnit(train, "walks", "walksInHundreds"),
    bars: {
      smaller: { atLeast: 9.9, atMost: 10.1 },
      before: { atLeast: 4 },
      after: { atMost: 1 },
      moved: { atMost: 0.5 },
      lostRatio: { atLeast: 0.99, atMost: 1.01 },
      distanceOverClimb: { atLeast: 1.5 },
    },
    effect: "smaller",
    held: 95,
    limit: {
      sentence:
        "With a penalty on the squares of the weights the unit is no longer a matter of taste: predictions and importance move.",
      experiments: ["penalized", "penalizedInHundreds"],
      measure: (train) => inAnotherUnit(train, "penalized", "penalizedInHundreds"),
    },
  }),
  defineClaim({
    id: "sign-of-a-weight",
    sentence:
      "Count the climb with the opposite sign, and training ends with its weight below 0, as large as before within a thousandth, with the same predictions within a hundredth of a minute, and as much lost by shuffling.",
    source: "Ours: w x = (−w)(−x).",
    kind: "perSeed",
    experiments: ["walks", "walksDown"],
    measure: (train) => inAnotherUnit(train, "walks", "walksDown"),
    bars: {
      smaller: { atLeast: -1.001, atMost: -0.999 },
      moved: { atMost: 0.01 },
      lostRatio: { atLeast: 0.999, atMost: 1.001 },
    },
    effect: "smaller",
    held: 95,
  }),
  defineClaim({
    id: "shared-weight",
    sentence:
      "Write an input down twice, and from a start at 0 each copy ends with half of the weight; shuffling one of them costs less than half of what shuffling the only one does.",
    source: "Ours: both copies have the same gradient at every step.",
    kind: "perSeed",
    experiments: ["twice", "once"],
    measure: (train) => sharing(train, "twice"),
    bars: { half: { atLeast: 0.499, atMost: 0.501 }, lostShare: { atMost: 0.5 } },
    effect: "lostShare",
    held: 95,
    limit: {
      sentence: "Beside an input that has nothing to do with it, the weight stays whole.",
      experiments: ["once"],
      measure: (train) => sharing(train, "once"),
    },
  }),
  defineClaim({
    id: "louder-not-wiser",
    sentence:
      "Double every weight of a relu classifier with two layers and no biases: every logit becomes four times as large, to the last bit, and no decision changes, while the loss does, by at least a twentieth.",
    source: "Ours: relu scales with its input, and a product with a power of two is exact.",
    kind: "perSeed",
    experiments: ["withoutBiases"],
    measure: (train) => doubled(train, "withoutBiases"),
    bars: { flipped: { atMost: 0 }, offFour: { atMost: 0 }, lossMoved: { atLeast: 0.05 } },
    effect: "lossRatio",
    held: 95,
    limit: {
      sentence:
        "With biases that stay as they are while the weights double, every bend moves half-way to the origin, and decisions change.",
      experiments: ["withBiases"],
      measure: (train) => doubled(train, "withBiases"),
    },
  }),
  defineClaim({
    id: "slope-of-an-input",
    sentence:
      "In a network trained on a ring, raising the first input raises the output for between a fifth and four fifths of the examples and lowers it for the others; along the paths, weights and slopes multiplied and added up say which, within a hundredth of the steepest.",
    source: "Ours: the chain rule beside central differences of the output.",
    kind: "perSeed",
    experiments: ["ring"],
    measure: (train) => slopes(train, "ring"),
    bars: { rising: { atLeast: 0.2, atMost: 0.8 }, off: { atMost: 0.01 } },
    effect: "rising",
    held: 95,
    limit: {
      sentence: "A single unit has one weight for the input, and the same sign everywhere.",
      experiments: ["ringOneUnit"],
      measure: (train) => slopes(train, "ringOneUnit"),
    },
  }),
];

/** The same walks fitted in two units of the climb. */
function inAnotherUnit(train: Train, name: string, other: string) {
  const [one, two] = [train(name).run, train(other).run];
  const [before, after] = [one, two].map((run) => Array.from(run.parameters()));
  const outputs = [one, two].map((run) => run.predict(run.training.data.inputs));
  const [lostBefore, lostAfter] = [lostByShuffling(one), lostByShuffling(two)];
  return {
    values: {
      smaller: before[1] / after[1],
      before: before[1] / before[0],
      after: after[1] / after[0],
      moved: Math.max(...outputs[0].map((output, n) => Math.abs(output - outputs[1][n]))),
      lostRatio: lostAfter[1] / lostBefore[1],
      distanceOverClimb: lostAfter[0] / lostAfter[1],
    },
  };
}

/** The first weight's share of both, and what shuffling its input costs beside the only one. */
function sharing(train: Train, name: string) {
  const { run } = train(name);
  const [first, second] = run.parameters();
  return {
    values: {
      half: first / (first + second),
      lostShare: lostByShuffling(run)[0] / lostByShuffling(train("once").run)[0],
    },
  };
}

/** What doubling every weight, and no bias, does to logits, decisions and loss. */
function doubled(train: Train, name: string) {
  const { run } = train(name);
  const { inputs } = run.training.data;
  const before = run.predict(inputs);
  const loss = run.evaluate().loss;
  run.layers.forEach(({ weights }, layer) =>
    weights.forEach((weight, k) => run.change(`layers.${layer}.weights.${k}`, 2 * weight)),
  );
  const after = run.predict(inputs);
  const lossRatio = run.evaluate().loss / loss;
  return {
    values: {
      flipped: shareFlipped(before, after),
      offFour: Math.max(...after.map((logit, n) => Math.abs(logit - 4 * before[n]))),
      lossRatio,
      lossMoved: Math.abs(lossRatio - 1),
    },
  };
}

/** For which share of the examples the output rises with the first input, by differences and along the paths. */
function slopes(train: Train, name: string) {
  const H = 0.01;
  const { run } = train(name);
  const { inputs, count } = run.training.data;
  const shifted = (by: number) => run.predict(inputs.map((x, k) => (k % 2 === 0 ? x + by : x)));
  const [above, below] = [shifted(H), shifted(-H)];
  const found = Array.from(above, (output, n) => (output - below[n]) / (2 * H));
  const steepest = Math.max(...found.map(Math.abs));
  let off = 0;
  for (let n = 0; n < count; n++) {
    const along = alongThePaths(run, inputs.subarray(2 * n, 2 * n + 2));
    off = Math.max(off, Math.abs(along - found[n]) / steepest);
  }
  return { values: { rising: found.filter((slope) => slope > 0).length / count, off } };
}

/** Σⱼ vⱼ f′(zⱼ) wⱼ₁ over the hidden tanh units, or the weight itself where there are none. */
function alongThePaths(run: Run, x: Float32Array): number {
  const [first, last] = run.layers;
  if (!last) return first.weights[0];
  const { a } = run.trace(x);
  return Array.from(a[0]).reduce(
    (sum, activation, j) =>
      sum + last.weights[j] * (1 - activation ** 2) * first.weights[first.inputs * j],
    0,
  );
}
