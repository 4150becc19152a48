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

const adamsOf = (shape: string) => ADAM_RATES.map((rate) => `${shape}Adam-${rate}`);
const bestAdam = (train: Train, shape: string) =>
  Math.min(...adamsOf(shape).map((name) => settled(train(name, 0))));

/** Each parameter after the first step less before it. */
function firstMoves(train: Train, name: string): Float32Array {
  const before = train(name, 0).run.parameters();
  return train(name, 1).run.parameters().map((value, k) => value - before[k]);
}

/** The gradients that the last step used, in the order of parameters(). */
function gradsOf({ layers }: Run): number[] {
  return layers.flatMap(({ grads }) => [...grads.weights, ...grads.biases!]);
}

/** Which parameters are biases, in the order of parameters(). */
function areBiases({ layers }: Run): boolean[] {
  return layers.flatMap(({ weights, biases }) => [
    ...Array.from(weights, () => false),
    ...Array.from(biases!, () => true),
  ]);
}

export default [
  defineClaim({
    id: "past-two-over-lambda",
    sentence:
      "On the bowl of a line fit with inputs drawn at random, plain gradient descent at 0.95 times 2/λ comes down, and at 1.05 times 2/λ it climbs out, where λ is the largest curvature of that bowl.",
    source: "Textbook: on a quadratic each step multiplies the error along an axis by 1 − ηλ.",
    kind: "exact",
    experiments: ["narrowSgd"],
    measure(train) {
      const at = (share: number) => {
        const { experiment, run } = train("narrowSgd", 0);
        const bowl = bowlOf(run.training.data);
        const first = excess(bowl, run.parameters());
        run.change("optimizer.learningRate", (share * 2) / curvatures(bowl)[0].value);
        return excess(bowl, trainTo(run, experiment, 200).parameters()) / first;
      };
      return { values: { below: at(0.95), past: at(1.05) } };
    },
    bars: { below: { atMost: 0.5 }, past: { atLeast: 100 } },
    effect: "past",
    held: 100,
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
    experiments: ["narrowSgd", "narrowMomentum", "wideSgd", "wideMomentum"],
    measure(train) {
      const [sgd, momentum] = [bestSgd(train, "narrow"), bestMomentum(train, "narrow")];
      const wide = bestSgd(train, "wide") / bestMomentum(train, "wide");
      return { values: { sgd, momentum, ratio: sgd / momentum, wide } };
    },
    bars: { ratio: { atLeast: 3 } },
    effect: "ratio",
    held: 95,
  }),
  defineClaim({
    id: "adam-and-the-shape",
    sentence:
      "At the best of four rates Adam needs at most half as many steps as gradient descent at its best rate where the axes differ about a hundredfold in curvature, and at least three times as many where they differ about fourfold.",
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
    bars: { narrow: { atLeast: 2 }, wide: { atLeast: 3 } },
    effect: "narrow",
    held: 95,
  }),
  defineClaim({
    id: "first-adam-step",
    sentence:
      "Adam's first step moves every weight and every bias by the learning rate against the sign of its gradient, however large the gradient is.",
    source: "Kingma and Ba 2015, section 2: the bias correction makes both means those of one gradient.",
    kind: "exact",
    experiments: ["firstAdam", "firstRmsprop"],
    measure(train) {
      const grads = gradientOf(train("firstAdam", 0).run);
      const heard = grads.map((g, k) => (Math.abs(g) > 1e-4 ? k : -1)).filter((k) => k >= 0);
      const sizes = Array.from(heard, (k) => Math.abs(grads[k]));
      const gapOf = (name: string) => {
        const moves = firstMoves(train, name);
        return Math.max(...Array.from(heard, (k) => Math.abs(moves[k] / (-0.01 * Math.sign(grads[k])) - 1)));
      };
      return { values: { gap: gapOf("firstAdam"), rms: gapOf("firstRmsprop"), spread: Math.max(...sizes) / Math.min(...sizes), n: sizes.length/grads.length } };
    },
    bars: { gap: { atMost: 1e-3 }, spread: { atLeast: 10 } },
    effect: "gap",
    held: 100,
  }),
  defineClaim({
    id: "decay-beside-adam",
    sentence:
      "In its first step AdamW takes the share ηλ off every weight beside Adam's step and moves the biases exactly as Adam does.",
    source: "Loshchilov and Hutter 2019, algorithm 2; that biases are left out is the custom of our engine and of most training code.",
    kind: "exact",
    experiments: ["firstAdam", "firstAdamW"],
    measure(train) {
      const { run } = train("firstAdam", 0);
      const first = run.parameters();
      const [plain, decayed] = [firstMoves(train, "firstAdam"), firstMoves(train, "firstAdamW")];
      const bias = areBiases(run);
      let [weightGap, biasGap] = [0, 0];
      const most = first.reduce((m, v, k) => bias[k] ? m : Math.max(m, Math.abs(v)), 0);
      first.forEach((value, k) => {
        const taken = plain[k] - decayed[k];
        if (bias[k]) biasGap = Math.max(biasGap, Math.abs(taken));
        else weightGap = Math.max(weightGap, Math.abs(taken / (0.01 * 0.003) - value) / most);
      });
      return { values: { weightGap, biasGap } };
    },
    bars: { weightGap: { atMost: 0.01 }, biasGap: { atMost: 0 } },
    effect: "weightGap",
    held: 100,
  }),
  defineClaim({
    id: "penalty-lost-in-adam",
    sentence:
      "An L2 penalty, added to the gradient, leaves Adam's first step of at least four weights in five as it was.",
    source: "Ours, after Loshchilov and Hutter 2019.",
    kind: "perSeed",
    experiments: ["firstAdam", "firstPenalized", "firstAdamW"],
    measure(train) {
      const bias = areBiases(train("firstAdam", 0).run);
      const plain = firstMoves(train, "firstAdam");
      const same = (name: string) => {
        const moves = firstMoves(train, name);
        const weights = plain.map((_, k) => k).filter((k) => !bias[k]);
        return weights.filter((k) => Math.abs(moves[k] - plain[k]) <= 2e-4 * 0.01).length / weights.length;
      };
      return { values: { penalized: same("firstPenalized"), decayed: same("firstAdamW") } };
    },
    bars: { penalized: { atLeast: 0.8 }, decayed: { atMost: 0.4 } },
    effect: "penalized",
    held: 95,
  }),
  defineClaim({
    id: "batches-average",
    sentence:
      "With the parameters held still, the gradients of the batches of one epoch average to the gradient on all the data; one batch alone points elsewhere.",
    source: "Textbook: the loss is a mean over examples, and so is its gradient.",
    kind: "exact",
    experiments: ["standing"],
    measure(train) {
      const full = gradientOf(train("standing", 0).run);
      const batches = [1, 2, 3, 4].map((step) => gradsOf(train("standing", step).run));
      const most = full.reduce((m, v) => Math.max(m, Math.abs(v)), 0);
      const gap = Math.max(
        ...full.map((g, k) => Math.abs(batches.reduce((sum, batch) => sum + batch[k] / 4, 0) - g) / most),
      );
      const cosine = Math.min(
        ...batches.map((batch) => inner(batch, full) / (lengthOf(batch) * lengthOf(full))),
      );
      return { values: { gap, cosine } };
    },
    bars: { gap: { atMost: 1e-5 }, cosine: { atMost: 0.9999 } },
    effect: "gap",
    held: 100,
  }),
  defineClaim({
    id: "swapped-units",
    sentence:
      "Reverse the order of a trained network's hidden units with all their weights, and turn the signs of what goes in and what comes out: the parameters are far from where they were, and the outputs the same.",
    source: "Textbook: Goodfellow, Bengio and Courville, Deep Learning, 2016, section 8.2.2.",
    kind: "exact",
    experiments: ["ring"],
    measure(train) {
      const { run } = train("ring");
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
          outputGap: Math.max(...before.map((value, n) => Math.abs(value - after[n]) / size)),
          moved: lengthOf(other.map((value, k) => value - trained[k])) / lengthOf(trained),
        },
      };
    },
    bars: { outputGap: { atMost: 1e-4 }, moved: { atLeast: 0.5 } },
    effect: "outputGap",
    held: 100,
  }),
  defineClaim({
    id: "another-start-another-place",
    sentence:
      "From two random starts on the same data, training ends at weights with little in common and at losses that are both low.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["ring"],
    measure(train, seed) {
      const { experiment, run } = train("ring");
      const other = withSeed({ ...experiment, data: { ...experiment.data, seed } }, seed + 1_000_000);
      const elsewhere = trainTo(build(other), other, other.steps);
      const [here, there] = [run.parameters(), elsewhere.parameters()];
      return {
        values: {
          cosine: inner(here, there) / (lengthOf(here) * lengthOf(there)),
          higherLoss: Math.max(run.evaluate().loss, elsewhere.evaluate().loss),
        },
      };
    },
    bars: { cosine: { atLeast: -0.7, atMost: 0.7 }, higherLoss: { atMost: 0.15 } },
    effect: "cosine",
    held: 95,
  }),
  defineClaim({
    id: "lower-the-rate",
    sentence:
      "With one example a step and labels that disagree, a constant rate ends well above the lowest loss; the same rate lowered along a cosine ends much nearer to it.",
    source: "Ours; that the steps have to become smaller: Robbins and Monro 1951.",
    kind: "perSeed",
    experiments: ["constantRate", "fallingRate", "allAtOnce"],
    measure(train) {
      const floor = train("allAtOnce").run.evaluate().loss;
      const above = (name: string) => train(name).run.evaluate().loss - floor;
      const [constant, falling] = [above("constantRate"), above("fallingRate")];
      return { values: { constant, falling, ratio: falling / constant, floor } };
    },
    bars: { ratio: { atMost: 0.1 } },
    effect: "ratio",
    held: 95,
  }),
];
