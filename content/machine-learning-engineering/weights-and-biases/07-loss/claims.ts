import { buildData, defineClaim, type Run, type Train, type Trained } from "#experiments";

/** The class with the largest logit, for each example. */
function answers(run: Run, inputs: Float32Array, units: number): number[] {
  const logits = run.predict(inputs);
  return Array.from({ length: logits.length / units }, (_, n) => {
    const own = logits.subarray(n * units, (n + 1) * units);
    return own.indexOf(Math.max(...own));
  });
}

/** How the loss and the answers on the training data differ between two steps. */
function between(train: Train, name: string, [early, late]: [number, number]) {
  const at = (step: number) => {
    const { run } = train(name, step);
    const { inputs, targets } = run.training.data;
    const said = answers(run, inputs, 10);
    return {
      said,
      loss: run.evaluate().loss,
      wrong: said.filter((own, n) => own !== targets[n]).length,
    };
  };
  const [before, after] = [at(early), at(late)];
  return {
    values: {
      ratio: before.loss / after.loss,
      changed: before.said.filter((own, n) => own !== after.said[n]).length,
      before: before.loss,
      after: after.loss,
      wrong: after.wrong,
    },
  };
}

/** Loss and share wrong on new data, where that loss was lowest and at the end. */
function onNewData(train: Train, seed: number, name: string) {
  const { experiment } = train(name, 0);
  const fresh = buildData({ ...experiment.data, split: "test", count: 1000 }, seed);
  const at = (step: number) => {
    const { loss, accuracy } = train(name, step).run.evaluate(fresh);
    return { loss, wrong: 1 - accuracy! };
  };
  const seen = [20, 30, 40, 50, 60, 80, 100].map(at);
  const lowest = seen.reduce((least, one) => (one.loss < least.loss ? one : least));
  const last = at(experiment.steps);
  return {
    values: {
      ratio: last.loss / lowest.loss,
      lowest: lowest.loss,
      last: last.loss,
      wrong: lowest.wrong,
      more: last.wrong - lowest.wrong,
    },
  };
}

/** How far the first loss is from ln C, for 2, 10 and 100 classes. */
function firstLosses(train: Train, size: "small" | "large") {
  const of = (count: number) => train(`${size}${count}`, 0).run.evaluate().loss;
  const off = (count: number) => Math.abs(of(count) - Math.log(count));
  return {
    values: { two: off(2), ten: off(10), hundred: off(100), loss: of(10) },
  };
}

/** How far the signal at the output is from p − y, over all examples and outputs. */
function signals(trained: Trained, probabilities: (run: Run) => number[]) {
  const { run } = trained;
  run.backward();
  const { targets, count } = run.training.data;
  const { deltas, units } = run.layers.at(-1)!;
  const p = probabilities(run);
  const gaps = p.map((share, at) => {
    const [unit, n] = [Math.floor(at / count), at % count];
    const y = units === 1 ? targets[n] : Number(targets[n] === unit);
    return Math.abs(deltas[at] * count - (share - y));
  });
  return Math.max(...gaps);
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const sigmoids = (run: Run) => Array.from(run.layers.at(-1)!.z, sigmoid);

/** The softmax of the last layer's sums, which lie as [unit][example]. */
function softmaxes(run: Run): number[] {
  const { z, units } = run.layers.at(-1)!;
  const { count } = run.training.data;
  return Array.from(z, (own, at) => {
    const n = at % count;
    let sum = 0;
    for (let unit = 0; unit < units; unit++) sum += Math.exp(z[unit * count + n] - own);
    return 1 / sum;
  });
}

/** The share that one unit gets right: its output is a logit or, behind a sigmoid, a probability. */
function rightShare({ run }: Trained): number {
  const { inputs, targets, count } = run.training.data;
  const middle = run.training.loss === "squaredError" ? 0.5 : 0;
  const outputs = run.predict(inputs);
  return outputs.filter((output, n) => output > middle === targets[n] > 0.5).length / count;
}

export default [
  defineClaim({
    id: "first-loss-is-ln-c",
    sentence:
      "A classifier with small first weights starts within 0.005 of a loss of ln C: with 2, with 10 and with 100 classes.",
    source: "Ours: a softmax of equal logits gives each of C classes the probability 1/C.",
    kind: "exact",
    experiments: ["small2", "small10", "small100"],
    measure: (train) => firstLosses(train, "small"),
    bars: { two: { atMost: 0.005 }, ten: { atMost: 0.005 }, hundred: { atMost: 0.005 } },
    effect: "loss",
    held: 100,
    limit: {
      sentence: "With first weights of deviation 1 it starts far above.",
      experiments: ["large2", "large10", "large100"],
      measure: (train) => firstLosses(train, "large"),
    },
  }),
  defineClaim({
    id: "count-stands-still",
    sentence:
      "On ten clouds the training loss falls to less than a quarter between steps 100 and 300, and not one of the 60 answers changes.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["classes"],
    measure: (train) => between(train, "classes", [100, 300]),
    bars: { ratio: { atLeast: 4 }, changed: { atMost: 0 } },
    effect: "ratio",
    held: 95,
    limit: {
      sentence: "In the first twenty steps the count falls with the loss.",
      experiments: ["classes"],
      measure: (train) => between(train, "classes", [0, 20]),
    },
  }),
  defineClaim({
    id: "loss-turns-alone",
    sentence:
      "Where the clouds overlap, the loss on new data ends at least a quarter above its lowest, and of a hundred answers at most seven more are wrong.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["wider"],
    measure: (train, seed) => onNewData(train, seed, "wider"),
    bars: { ratio: { atLeast: 1.25 }, more: { atMost: 0.07 } },
    effect: "ratio",
    held: 95,
    limit: {
      sentence: "With weight decay the loss on new data does not turn.",
      experiments: ["widerWithDecay"],
      measure: (train, seed) => onNewData(train, seed, "widerWithDecay"),
    },
  }),
  defineClaim({
    id: "p-minus-y",
    sentence:
      "For a sigmoid with its cross-entropy and for a softmax with its cross-entropy, the signal at every output is p − y, over the number of examples.",
    source: "Textbook: Goodfellow, Bengio and Courville, Deep Learning, 2016, section 6.2.2.",
    kind: "exact",
    experiments: ["sure", "classes"],
    measure: (train) => ({
      values: {
        sigmoid: signals(train("sure", 20), sigmoids),
        softmax: signals(train("classes", 20), softmaxes),
      },
    }),
    bars: { sigmoid: { atMost: 1e-5 }, softmax: { atMost: 1e-5 } },
    effect: "sigmoid",
    held: 100,
    limit: {
      sentence: "With the squared error behind a sigmoid the signal is another one.",
      experiments: ["unsureSquared", "classes"],
      measure: (train) => ({
        values: {
          sigmoid: signals(train("unsureSquared", 1), sigmoids),
          softmax: signals(train("classes", 20), softmaxes),
        },
      }),
    },
  }),
  defineClaim({
    id: "sure-and-wrong",
    sentence:
      "A sigmoid unit that starts sure and wrong has at least 95 of 100 right after 60 steps on the cross-entropy, and at most 20 on the squared error at the same rate.",
    source: "Ours; the argument after Nielsen, Neural Networks and Deep Learning, 2015, chapter 3.",
    kind: "perSeed",
    experiments: ["sure", "sureSquared"],
    measure: (train) => ({
      values: {
        crossEntropy: rightShare(train("sure")),
        squaredError: rightShare(train("sureSquared")),
      },
    }),
    bars: { crossEntropy: { atLeast: 0.95 }, squaredError: { atMost: 0.2 } },
    effect: "squaredError",
    held: 95,
    limit: {
      sentence: "From small weights the squared error gets there as well.",
      experiments: ["unsure", "unsureSquared"],
      measure: (train) => ({
        values: {
          crossEntropy: rightShare(train("unsure")),
          squaredError: rightShare(train("unsureSquared")),
        },
      }),
    },
  }),
  defineClaim({
    id: "ten-by-heart",
    sentence:
      "A network that is wired up rightly knows ten examples by heart after 100 steps, half of their labels false: its loss is below 0.01.",
    source: "Ours; the check is old practice.",
    kind: "perSeed",
    experiments: ["ten"],
    measure: (train) => ({ values: { loss: train("ten").run.evaluate().loss } }),
    bars: { loss: { atMost: 0.01 } },
    effect: "loss",
    held: 95,
    limit: {
      sentence:
        "Started with all its weights at 0 it never does, and ten examples are enough to see it.",
      experiments: ["tenFromZero"],
      measure: (train) => ({ values: { loss: train("tenFromZero").run.evaluate().loss } }),
    },
  }),
];
