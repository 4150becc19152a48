import {
  bowlOf,
  build,
  curvatures,
  defineClaim,
  excess,
  gradientOf,
  inner,
  lengthOf,
  trainTo,
  withSeed,
  type Measured,
  type Run,
  type Train,
  type Trained,
} from "#experiments";
import { ADAM_RATES } from "./experiments.ts";

const excessOf = (run: Run) => excess(bowlOf(run.training.data), run.parameters());

/** What is left of the first excess loss at the end. */
function left({ experiment, run }: Trained): number {
  return excessOf(run) / excessOf(build(experiment));
}

/** What is left of the first excess after 200 steps just below and just past 2/λ of a run's bowl. */
function aroundLimit(train: Train, name: string): Measured {
  const at = (share: number) => {
    const { experiment, run } = train(name, 0);
    const bowl = bowlOf(run.training.data);
    const first = excess(bowl, run.parameters());
    run.change("optimizer.learningRate", (share * 2) / curvatures(bowl)[0].value);
    return excess(bowl, trainTo(run, experiment, 200).parameters()) / first;
  };
  return { values: { below: at(0.95), past: at(1.05) } };
}

/** After how many steps a run stays within a ten-thousandth of its first excess loss. */
function settled({ experiment, run }: Trained): number {
  const bowl = bowlOf(run.training.data);
  const near = 1e-4 * excess(bowl, run.parameters());
  let last = 0;
  for (let step = 1; step <= experiment.steps; step++)
    if (!(excess(bowl, trainTo(run, experiment, step).parameters()) <= near)) last = step;
  return last + 1;
}

/** Plain descent at the rate that shrinks the steepest and the flattest axis of its bowl alike. */
function bestSgd(train: Train, shape: string): number {
  const trained = train(`${shape}Sgd`, 0);
  const [steep, flat] = curvatures(bowlOf(trained.run.training.data));
  trained.run.change("optimizer.learningRate", 2 / (steep.value + flat.value));
  return settled(trained);
}

/** Momentum with the rate and the share that Polyak gives for the axes of its bowl. */
function bestMomentum(train: Train, shape: string): number {
  const trained = train(`${shape}Momentum`, 0);
  const axes = curvatures(bowlOf(trained.run.training.data));
  const [steep, flat] = axes.map(({ value }) => Math.sqrt(value));
  trained.run.change("optimizer.learningRate", 4 / (steep + flat) ** 2);
  trained.run.change("optimizer.momentum", ((steep - flat) / (steep + flat)) ** 2);
  return settled(trained);
}

function momentumGain(train: Train, shape: string): Measured {
  const [sgd, momentum] = [bestSgd(train, shape), bestMomentum(train, shape)];
  return { values: { sgd, momentum, ratio: sgd / momentum } };
}

const adamsOf = (shape: string) => ADAM_RATES.map((rate) => `${shape}Adam-${rate}`);
const bestAdam = (train: Train, shape: string) =>
  Math.min(...adamsOf(shape).map((name) => settled(train(name, 0))));

/** Each parameter after the first step less before it. */
function firstMoves(train: Train, name: string): Float32Array {
  const before = train(name, 0).run.parameters();
  return train(name, 1)
    .run.parameters()
    .map((value, k) => value - before[k]);
}

/** The gradients that the last step used, in the order of parameters(). */
function gradsOf({ layers }: Run): number[] {
  return layers.flatMap(({ grads }) => [...grads.weights, ...grads.biases!]);
}

/** How far first moves are from one learning rate against the gradient, where there is a gradient to speak of. */
function firstStep(train: Train, name: string): Measured {
  const { experiment, run } = train(name, 0);
  const grads = gradientOf(run);
  const moves = firstMoves(train, name);
  const rate = experiment.optimizer.learningRate;
  const heard = [...grads.keys()].filter((k) => Math.abs(grads[k]) > 1e-4);
  const sizes = heard.map((k) => Math.abs(grads[k]));
  const gaps = heard.map((k) => Math.abs(moves[k] / (-rate * Math.sign(grads[k])) - 1));
  return {
    values: { gap: Math.max(...gaps), spread: Math.max(...sizes) / Math.min(...sizes) },
  };
}

/** Which parameters are biases, in the order of parameters(). */
function areBiases({ layers }: Run): boolean[] {
  return layers.flatMap(({ weights, biases }) => [
    ...Array.from(weights, () => false),
    ...Array.from(biases!, () => true),
  ]);
}

/** How far what a decay takes off is from ηλθ for weights, relative to the largest, and from nothing for biases. */
function takenOff(train: Train, name: string): Measured {
  const { run } = train("firstAdam", 0);
  const bias = areBiases(run);
  const first = run.parameters();
  const [plain, decayed] = [firstMoves(train, "firstAdam"), firstMoves(train, name)];
  const most = Math.max(...[...first].map((value, k) => (bias[k] ? 0 : Math.abs(value))));
  const gaps = [...first].map((value, k) => {
    const taken = plain[k] - decayed[k];
    return bias[k] ? Math.abs(taken) : Math.abs(taken / (0.01 * 0.003) - value) / most;
  });
  return {
    values: {
      weightGap: Math.max(...gaps.filter((_, k) => !bias[k])),
      biasGap: Math.max(...gaps.filter((_, k) => bias[k])),
    },
  };
}

/** The share of weights whose first move is the same in both, within a five-thousandth of it. */
function shareAlike(train: Train, name: string, other: string): number {
  const bias = areBiases(train(name, 0).run);
  const [some, others] = [firstMoves(train, name), firstMoves(train, other)];
  const weights = [...some.keys()].filter((k) => !bias[k]);
  const alike = weights.filter((k) => Math.abs(others[k] - some[k]) <= 2e-4 * Math.abs(some[k]));
  return alike.length / weights.length;
}

/** How the gradients of an epoch's batches, parameters held still, compare with that on all data. */
function batchGradients(train: Train, name: string): Measured {
  const { experiment, run } = train(name, 0);
  const full = gradientOf(run);
  const batches = Array.from({ length: experiment.steps }, (_, step) =>
    gradsOf(train(name, step + 1).run),
  );
  const most = Math.max(...[...full].map(Math.abs));
  const mean = (k: number) => batches.reduce((sum, batch) => sum + batch[k] / batches.length, 0);
  return {
    values: {
      gap: Math.max(...[...full].map((g, k) => Math.abs(mean(k) - g) / most)),
      cosine: Math.min(
        ...batches.map((batch) => inner(batch, full) / (lengthOf(batch) * lengthOf(full))),
      ),
    },
  };
}

/** Reverses the order of a run's hidden units and turns the signs into and out of each. */
function mirrored(train: Train, name: string): Measured {
  const { run } = train(name);
  const { inputs } = run.training.data;
  const before = run.predict(inputs);
  const trained = run.parameters();
  const [{ units }] = run.layers;
  const other = trained.slice();
  for (let unit = 0; unit < units; unit++) {
    const to = units - 1 - unit;
    for (let input = 0; input < 2; input++) other[2 * to + input] = -trained[2 * unit + input];
    other[2 * units + to] = -trained[2 * units + unit];
    other[3 * units + to] = -trained[3 * units + unit];
  }
  run.setParameters(other);
  const after = run.predict(inputs);
  const size = lengthOf(before) / Math.sqrt(before.length);
  return {
    values: {
      outputGap: Math.max(...[...before].map((value, n) => Math.abs(value - after[n]) / size)),
      moved: lengthOf(other.map((value, k) => value - trained[k])) / lengthOf(trained),
    },
  };
}

/** Trains from two random starts on the same data. */
function twoStarts(train: Train, seed: number, name: string): Measured {
  const { experiment, run } = train(name);
  const other = withSeed({ ...experiment, data: { ...experiment.data, seed } }, seed + 1_000_000);
  const elsewhere = trainTo(build(other), other, other.steps);
  const [here, there] = [run.parameters(), elsewhere.parameters()];
  return {
    values: {
      cosine: inner(here, there) / (lengthOf(here) * lengthOf(there)),
      higherLoss: Math.max(run.evaluate().loss, elsewhere.evaluate().loss),
    },
  };
}

/** How far above the lowest loss a constant and a falling rate end. */
function aboveFloor(train: Train, [constantRate, fallingRate]: [string, string]): Measured {
  const floor = train("allAtOnce").run.evaluate().loss;
  const constant = train(constantRate).run.evaluate().loss - floor;
  const falling = train(fallingRate).run.evaluate().loss - floor;
  return { values: { constant, falling, ratio: falling / constant } };
}

export default [
  defineClaim({
    id: "past-two-over-lambda",
    sentence:
      "On the bowl of a line fit with inputs drawn at random, plain gradient descent at 0.95 times 2/λ comes down, and at 1.05 times 2/λ it climbs out, where λ is the largest curvature of that bowl.",
    source: "Textbook: on a quadratic each step multiplies the error along an axis by 1 − ηλ.",
    kind: "exact",
    experiments: ["narrowSgd"],
    measure: (train) => aroundLimit(train, "narrowSgd"),
    bars: { below: { atMost: 0.5 }, past: { atLeast: 100 } },
    effect: "past",
    held: 100,
    limit: {
      sentence: "With momentum 0.9 the same bowl still bears 1.05 times 2/λ.",
      experiments: ["narrowMomentum"],
      measure: (train) => aroundLimit(train, "narrowMomentum"),
    },
  }),
  defineClaim({
    id: "adam-in-the-canyon",
    sentence:
      "In twelve steps at these rates Adam is left behind by plain gradient descent on the round bowl and comes out ahead of it in the canyon.",
    source: "Ours; the methods after Polyak 1964 and Kingma and Ba 2015.",
    kind: "perSeed",
    experiments: ["roundSgd", "roundAdam", "canyonSgd", "canyonAdam"],
    measure(train) {
      const [roundSgd, roundAdam, canyonSgd, canyonAdam] = [
        "roundSgd",
        "roundAdam",
        "canyonSgd",
        "canyonAdam",
      ].map((name) => left(train(name)));
      return {
        values: {
          roundSgd,
          roundAdam,
          canyonSgd,
          canyonAdam,
          onTheRound: roundSgd / roundAdam,
          inTheCanyon: canyonAdam / canyonSgd,
        },
      };
    },
    bars: { onTheRound: { atMost: 0.5 }, inTheCanyon: { atMost: 1 } },
    effect: "inTheCanyon",
    held: 95,
  }),
  defineClaim({
    id: "momentum-in-the-canyon",
    sentence:
      "In a canyon whose axes differ about a hundredfold in curvature, with the best rate for each, gradient descent needs at least three times as many steps as momentum to come within a ten-thousandth of its first distance above the lowest loss.",
    source: "Polyak 1964, whose rate and momentum these are; the count is ours.",
    kind: "perSeed",
    experiments: ["narrowSgd", "narrowMomentum"],
    measure: (train) => momentumGain(train, "narrow"),
    bars: { ratio: { atLeast: 3 } },
    effect: "ratio",
    held: 95,
    limit: {
      sentence: "Where the curvatures differ about fourfold, momentum saves less than that.",
      experiments: ["wideSgd", "wideMomentum"],
      measure: (train) => momentumGain(train, "wide"),
    },
  }),
  defineClaim({
    id: "adam-and-the-shape",
    sentence:
      "At the best of four rates Adam needs at most two thirds of the steps of gradient descent at its best rate where the axes differ about a hundredfold in curvature, and at least three times as many where they differ about fourfold.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["narrowSgd", "wideSgd", ...adamsOf("narrow"), ...adamsOf("wide")],
    measure(train) {
      const [narrowSgd, narrowAdam] = [bestSgd(train, "narrow"), bestAdam(train, "narrow")];
      const [wideSgd, wideAdam] = [bestSgd(train, "wide"), bestAdam(train, "wide")];
      return {
        values: {
          narrowSgd,
          narrowAdam,
          narrow: narrowSgd / narrowAdam,
          wideSgd,
          wideAdam,
          wide: wideAdam / wideSgd,
        },
      };
    },
    bars: { narrow: { atLeast: 1.5 }, wide: { atLeast: 3 } },
    effect: "narrow",
    held: 95,
  }),
  defineClaim({
    id: "first-adam-step",
    sentence:
      "Adam's first step moves every weight and every bias by the learning rate against the sign of its gradient, however large the gradient is.",
    source:
      "Kingma and Ba 2015, section 2: the bias correction makes both means those of one gradient.",
    kind: "exact",
    experiments: ["firstAdam"],
    measure: (train) => firstStep(train, "firstAdam"),
    bars: { gap: { atMost: 1e-3 }, spread: { atLeast: 10 } },
    effect: "gap",
    held: 100,
    limit: {
      sentence: "RMSProp, which corrects nothing, starts with steps of √10 times that size.",
      experiments: ["firstRmsprop"],
      measure: (train) => firstStep(train, "firstRmsprop"),
    },
  }),
  defineClaim({
    id: "decay-beside-adam",
    sentence:
      "In its first step AdamW takes the share ηλ off every weight beside Adam's step and moves the biases exactly as Adam does.",
    source:
      "Loshchilov and Hutter 2019, algorithm 2; that biases are left out is the custom of our engine and of most training code.",
    kind: "exact",
    experiments: ["firstAdam", "firstAdamW"],
    measure: (train) => takenOff(train, "firstAdamW"),
    bars: { weightGap: { atMost: 0.01 }, biasGap: { atMost: 0 } },
    effect: "weightGap",
    held: 100,
    limit: {
      sentence: "Told to, AdamW decays biases as well.",
      experiments: ["firstAdam", "firstAdamWOnAll"],
      measure: (train) => takenOff(train, "firstAdamWOnAll"),
    },
  }),
  defineClaim({
    id: "penalty-lost-in-adam",
    sentence:
      "An L2 penalty, added to the gradient, leaves Adam's first step of at least three weights in four as it was; decay beside the step of AdamW, of the same strength, changes that of most, and the same penalty that of nearly every weight in plain gradient descent.",
    source: "Ours, after Loshchilov and Hutter 2019.",
    kind: "perSeed",
    experiments: ["firstAdam", "firstPenalized", "firstAdamW", "firstSgd", "firstSgdPenalized"],
    measure: (train) => ({
      values: {
        penalized: shareAlike(train, "firstAdam", "firstPenalized"),
        decayed: shareAlike(train, "firstAdam", "firstAdamW"),
        descent: shareAlike(train, "firstSgd", "firstSgdPenalized"),
      },
    }),
    bars: { penalized: { atLeast: 0.75 }, decayed: { atMost: 0.4 }, descent: { atMost: 0.2 } },
    effect: "penalized",
    held: 95,
    limit: {
      sentence:
        "With plain gradient descent the same penalty changes the step of nearly every weight.",
      experiments: ["firstSgd", "firstSgdPenalized", "firstAdam", "firstAdamW"],
      measure: (train) => ({
        values: {
          penalized: shareAlike(train, "firstSgd", "firstSgdPenalized"),
          decayed: shareAlike(train, "firstAdam", "firstAdamW"),
          descent: shareAlike(train, "firstSgd", "firstSgdPenalized"),
        },
      }),
    },
  }),
  defineClaim({
    id: "batches-average",
    sentence:
      "With the parameters held still, the gradients of the batches of one epoch average to the gradient on all the data; one batch alone points elsewhere.",
    source: "Textbook: the loss is a mean over examples, and so is its gradient.",
    kind: "exact",
    experiments: ["standing"],
    measure: (train) => batchGradients(train, "standing"),
    bars: { gap: { atMost: 1e-5 }, cosine: { atMost: 0.9999 } },
    effect: "gap",
    held: 100,
    limit: {
      sentence: "With batches of 24, 24 and 16 the plain average is off: each counts by its size.",
      experiments: ["standingUneven"],
      measure: (train) => batchGradients(train, "standingUneven"),
    },
  }),
  defineClaim({
    id: "swapped-units",
    sentence:
      "Reverse the order of a trained network's hidden units with all their weights, and turn the signs of what goes in and what comes out: the parameters are far from where they were, and the outputs the same.",
    source: "Textbook: Goodfellow, Bengio and Courville, Deep Learning, 2016, section 8.2.2.",
    kind: "exact",
    experiments: ["ring"],
    measure: (train) => mirrored(train, "ring"),
    bars: { outputGap: { atMost: 1e-4 }, moved: { atLeast: 0.5 } },
    effect: "outputGap",
    held: 100,
    limit: {
      sentence: "Relu units may trade places too, but their signs may not be turned.",
      experiments: ["reluRing"],
      measure: (train) => mirrored(train, "reluRing"),
    },
  }),
  defineClaim({
    id: "another-start-another-place",
    sentence:
      "From two random starts on the same data, training ends at weights with little in common and at losses that are both low.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["ring"],
    measure: (train, seed) => twoStarts(train, seed, "ring"),
    bars: { cosine: { atLeast: -0.7, atMost: 0.7 }, higherLoss: { atMost: 0.15 } },
    effect: "cosine",
    held: 95,
    limit: {
      sentence: "A single unit ends at weights that point the same way from every start.",
      experiments: ["oneUnit"],
      measure: (train, seed) => twoStarts(train, seed, "oneUnit"),
    },
  }),
  defineClaim({
    id: "lower-the-rate",
    sentence:
      "With one example a step and labels that disagree, a constant rate ends well above the lowest loss; the same rate lowered along a cosine ends much nearer to it.",
    source: "Ours; that the steps have to become smaller: Robbins and Monro 1951.",
    kind: "perSeed",
    experiments: ["constantRate", "fallingRate", "allAtOnce"],
    measure: (train) => aboveFloor(train, ["constantRate", "fallingRate"]),
    bars: { ratio: { atMost: 0.1 } },
    effect: "ratio",
    held: 95,
    limit: {
      sentence:
        "With all examples in every step a constant rate settles by itself, and lowering it only costs time.",
      experiments: ["allConstant", "allFalling", "allAtOnce"],
      measure: (train) => aboveFloor(train, ["allConstant", "allFalling"]),
    },
  }),
];
