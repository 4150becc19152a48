import {
  build,
  defineClaim,
  gradientOf,
  inner,
  pushed,
  randomPush,
  scaledTo,
  type Run,
  type Train,
  type Trained,
} from "#experiments";
import { nameOf, RATES } from "./experiments.ts";

/** The share of steps whose loss was above that of the step before. */
function upward(losses: ArrayLike<number>): number {
  let ups = 0;
  for (let step = 1; step < losses.length; step++) if (losses[step] > losses[step - 1]) ups += 1;
  return ups / (losses.length - 1);
}

const last = ({ losses }: Trained) => losses[losses.length - 1];

/** The loss at the end at every rate: how low the best is, how it got there, and what ten times its rate does. */
function cliff(train: Train, highest: number) {
  const rates = RATES.filter((rate) => rate <= highest);
  const runs = rates.map((rate) => train(nameOf(rate)));
  const first = runs[0].losses[0];
  const ends = runs.map(last);
  const best = ends.indexOf(Math.min(...ends));
  const beyond = ends[Math.min(best + 4, ends.length - 1)];
  return {
    values: {
      rate: rates[best],
      best: ends[best] / first,
      upward: upward(runs[best].losses),
      beyond: beyond / first,
      slowest: ends[0] / first,
    },
    curve: ends,
  };
}

/**
 * The largest curvature of the loss at the parameters, by power iteration: v ← Hv / ‖Hv‖, where
 * Hv = (∇L(θ + hv) − ∇L(θ − hv)) / 2h.
 */
function sharpness(run: Run, seed: number): number {
  const h = 0.01;
  let direction = randomPush(run.parameters().length, 1, seed, 0);
  let curvature = 0;
  for (let round = 0; round < 20; round++) {
    const side = (sign: number) =>
      pushed(
        run,
        direction.map((part) => sign * h * part),
        gradientOf,
      );
    const [ahead, behind] = [side(1), side(-1)];
    const bent = ahead.map((slope, k) => (slope - behind[k]) / (2 * h));
    curvature = inner(direction, bent);
    direction = scaledTo(bent, 1);
  }
  return curvature;
}

/** Curvature times rate at the start and at the end, and how the loss went on the way. */
function atTheEdge(train: Train, seed: number, name: string) {
  const { experiment, run, losses } = train(name);
  const rate = experiment.optimizer.learningRate;
  return {
    values: {
      start: rate * sharpness(build({ ...experiment, seed }), seed),
      end: rate * sharpness(run, seed),
      upward: upward(losses),
      fell: last({ experiment, run, losses }) / losses[0],
    },
  };
}

/** How often the loss of a step was above the one before, and the loss on all the data at the end, over that at the start. */
function ways(train: Train, name: string, other: string) {
  const [one, two] = [train(name), train(other)];
  return {
    values: {
      onAll: upward(one.losses),
      inBatches: upward(two.losses),
      end: two.run.evaluate().loss / train(other, 0).run.evaluate().loss,
    },
  };
}

export default [
  defineClaim({
    id: "best-beside-the-cliff",
    sentence:
      "Of 17 rates from 0.01 to 100, the one that ends lowest goes up on at least a fifth of its steps, and ten times that rate ends above where training began; at 0.01 more than half of the first loss is left.",
    source: "Ours.",
    kind: "perSeed",
    experiments: RATES.map(nameOf),
    measure: (train) => cliff(train, 100),
    bars: { upward: { atLeast: 0.2 }, beyond: { atLeast: 1 }, slowest: { atLeast: 0.5 } },
    effect: "upward",
    held: 95,
    limit: {
      sentence:
        "Look at rates up to 0.32 alone, and the best of them never goes up: the cliff is out of sight.",
      experiments: RATES.filter((rate) => rate <= 0.32).map(nameOf),
      measure: (train) => cliff(train, 0.32),
    },
  }),
  defineClaim({
    id: "edge-of-stability",
    sentence:
      "Plain descent on the squared error at rate 0.1 ends where the largest curvature is within a tenth of 2/0.1; on the way the loss goes up on at least one step in ten, and ends below half of its first value.",
    source:
      "Cohen, Kaur, Li, Kolter and Talwalkar, Gradient descent on neural networks typically occurs at the edge of stability, 2021.",
    kind: "perSeed",
    experiments: ["edge"],
    measure: (train, seed) => atTheEdge(train, seed, "edge"),
    bars: {
      end: { atLeast: 1.8, atMost: 2.2 },
      upward: { atLeast: 0.1 },
      fell: { atMost: 0.5 },
    },
    effect: "end",
    held: 95,
    limit: {
      sentence:
        "At a fifth of the rate the same steps do not reach the edge, and the loss never goes up.",
      experiments: ["farFromTheEdge"],
      measure: (train, seed) => atTheEdge(train, seed, "farFromTheEdge"),
    },
  }),
  defineClaim({
    id: "batches-go-up",
    sentence:
      "At a rate of 0.2 on all the data the loss never goes up; in batches of ten the loss of a step is above that of the step before at least four times in ten, and the loss on all the data still falls by a fifth.",
    source: "Ours: the loss of a step is that of its own batch.",
    kind: "perSeed",
    experiments: ["gentle", "batches"],
    measure: (train) => ways(train, "gentle", "batches"),
    bars: { onAll: { atMost: 0 }, inBatches: { atLeast: 0.4 }, end: { atMost: 0.8 } },
    effect: "inBatches",
    held: 95,
    limit: {
      sentence: "At a rate of 3.2 it goes up on all the data as well.",
      experiments: ["hasty", "batches"],
      measure: (train) => ways(train, "hasty", "batches"),
    },
  }),
  defineClaim({
    id: "steps-not-epochs",
    sentence:
      "Ten epochs in batches of ten, 120 steps, end at a loss at least a twentieth below that of ten epochs on all the data at once, ten steps, at the same rate.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["tenEpochs", "tenSteps"],
    measure: (train) => epochs(train, "tenEpochs", "tenSteps"),
    bars: { ratio: { atMost: 0.95 } },
    effect: "ratio",
    held: 95,
    limit: {
      sentence: "A batch of all 120 is no different from all at once.",
      experiments: ["tenOnAll", "tenSteps"],
      measure: (train) => epochs(train, "tenOnAll", "tenSteps"),
    },
  }),
];

/** The loss on all the data after equally many epochs in batches and at once. */
function epochs(train: Train, batches: string, atOnce: string) {
  const [many, few] = [batches, atOnce].map((name) => train(name).run.evaluate().loss);
  return { values: { many, few, ratio: many / few } };
}
