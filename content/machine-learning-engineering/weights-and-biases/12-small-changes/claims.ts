import type { Run } from "#engine";
import {
  defineClaim,
  gradientOf,
  inner,
  lengthOf,
  lookAtPushes,
  pushed,
  quantile,
  randomPush,
  roundedParameters,
  scaledTo,
  shareFlipped,
  type Train,
} from "#experiments";

const PUSHES = 60;

export default [
  defineClaim({
    id: "one-long-spine",
    sentence:
      "Push all parameters of a trained classifier by 2 % of their length: the worst direction flips at least ten times as many predictions as sixty random directions do on average, and more than twice as many as the worst of the sixty. Random pushes of 1 % flip 2 % of them at most, in the mean of sixty.",
    source:
      "Ours. Szegedy et al., Intriguing properties of neural networks, 2014, is the analogue for inputs: changes too small to see, chosen by the slope, turn a network's answer.",
    kind: "perSeed",
    experiments: ["ring"],
    measure: (train) => worstAndRandom(train, "ring"),
    bars: {
      ratio: { atLeast: 10 },
      overLongest: { atLeast: 2 },
      ratioAtFive: { atLeast: 4 },
      noise: { atMost: 0.02 },
    },
    effect: "ratio",
    held: 95,
    limit: {
      sentence:
        "With three parameters, one unit in all, random pushes cannot miss the gradient by much, and the worst is not ten times worse.",
      experiments: ["oneUnit"],
      measure: (train) => worstAndRandom(train, "oneUnit"),
    },
  }),
  defineClaim({
    id: "rounding-is-mild",
    sentence:
      "Rounding every parameter of a trained classifier to 8 bits flips 2 % of its predictions at most; rounding to 2 bits flips 5 % or more.",
    source: "Ours; weights and biases rounded list by list to evenly spaced levels around 0.",
    kind: "perSeed",
    experiments: ["ring"],
    measure(train) {
      const { run } = train("ring");
      const { inputs } = run.training.data;
      const parameters = run.parameters();
      const before = run.predict(inputs);
      const round = (bits: number) => {
        const push = roundedParameters(run, bits).map((value, k) => value - parameters[k]);
        return {
          length: lengthOf(push) / lengthOf(parameters),
          flips: pushed(run, push, () => shareFlipped(before, run.predict(inputs))),
        };
      };
      const [eight, six, two] = [8, 6, 2].map(round);
      return {
        values: {
          eight: eight.flips,
          six: six.flips,
          two: two.flips,
          lengthEight: eight.length,
          lengthSix: six.length,
          lengthTwo: two.length,
        },
      };
    },
    bars: { eight: { atMost: 0.02 }, two: { atLeast: 0.05 } },
    effect: "eight",
    held: 95,
  }),
  defineClaim({
    id: "sideways",
    sentence:
      "Over sixty random pushes the root mean square of the cosine with the gradient is 1/√P for P parameters, within three tenths of it.",
    source: "Geometry: the squares of the cosines with all P axes add up to 1.",
    kind: "perSeed",
    experiments: ["small"],
    measure(train, seed) {
      const { run } = train("small", 20);
      const gradient = gradientOf(run);
      const size = gradient.length;
      let sum = 0;
      for (let index = 0; index < PUSHES; index++)
        sum += (inner(randomPush(size, 1, seed, index), gradient) / lengthOf(gradient)) ** 2;
      const cosine = Math.sqrt(sum / PUSHES);
      return { values: { cosine, timesRoot: cosine * Math.sqrt(size) } };
    },
    bars: { timesRoot: { atLeast: 0.7, atMost: 1.3 } },
    effect: "timesRoot",
    held: 95,
  }),
  defineClaim({
    id: "slope-times-change",
    sentence:
      "Early in training, a step of length 0.005 along the gradient changes the loss by slope times change, within a tenth; a step as long at right angles to it changes the loss by less than a twentieth of that.",
    source: "Ours: Taylor, to first order.",
    kind: "perSeed",
    experiments: ["small"],
    measure: (train, seed) => firstOrder(train("small", 20).run, 0.005, seed),
    bars: { off: { atMost: 0.1 }, sideways: { atMost: 0.05 } },
    effect: "off",
    held: 95,
    limit: {
      sentence:
        "After training, and for a push of 2 % of the parameters' length, the loss rises by a multiple of what the slope says.",
      experiments: ["small"],
      measure(train, seed) {
        const { run } = train("small");
        return firstOrder(run, 0.02 * lengthOf(run.parameters()), seed);
      },
    },
  }),
  defineClaim({
    id: "one-weight-by-a-tenth",
    sentence:
      "Make a single parameter of a trained classifier, which gets at least 95 of 100 right, a tenth larger: in the mean over all parameters at most 1 of 100 predictions flips, and for none do more than 10.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["small"],
    measure(train) {
      const { run } = train("small");
      const { inputs } = run.training.data;
      const parameters = run.parameters();
      const before = run.predict(inputs);
      const shares = Array.from(parameters, (value, k) => {
        const changed = parameters.slice();
        changed[k] = 1.1 * value;
        run.setParameters(changed);
        return shareFlipped(before, run.predict(inputs));
      });
      run.setParameters(parameters);
      return {
        values: {
          mean: shares.reduce((sum, share) => sum + share, 0) / shares.length,
          most: Math.max(...shares),
          right: run.evaluate().accuracy!,
        },
      };
    },
    bars: { mean: { atMost: 0.01 }, most: { atMost: 0.1 }, right: { atLeast: 0.95 } },
    effect: "mean",
    held: 95,
  }),
];

/** What the worst and the random pushes of one length flip, and how they lie to the gradient. */
function worstAndRandom(train: Train, name: string) {
  const { run } = train(name);
  const gradient = gradientOf(run);
  const before = run.evaluate().loss;
  const { random, worst } = lookAtPushes(run, PUSHES, 0.02);
  const { push } = worst;
  const small = lookAtPushes(run, PUSHES, 0.01);
  const large = lookAtPushes(run, PUSHES, 0.05);
  const cosine = (direction: Float32Array) =>
    inner(direction, gradient) / lengthOf(direction) / lengthOf(gradient);
  return {
    values: {
      worst: worst.share,
      mean: meanShare(random),
      longest: Math.max(...random.map(({ share }) => share)),
      ratio: worst.share / meanShare(random),
      overLongest: worst.share / Math.max(...random.map(({ share }) => share)),
      noise: meanShare(small.random),
      ratioAtFive: large.worst.share / meanShare(large.random),
      cosineWorst: cosine(push),
      cosineRandom: quantile(
        random.map((one) => Math.abs(cosine(one.push))),
        0.5,
      ),
      slopeSays: inner(push, gradient),
      lossRises: pushed(run, push, () => run.evaluate().loss) - before,
      accuracy: run.evaluate().accuracy ?? NaN,
    },
  };
}

/** What a step of a length does along the gradient, beside what its slope says, and at right angles to it. */
function firstOrder(run: Run, length: number, seed: number) {
  const gradient = gradientOf(run);
  const before = run.evaluate().loss;
  const rise = (push: Float32Array) => pushed(run, push, () => run.evaluate().loss) - before;
  const along = scaledTo(gradient, length);
  const random = randomPush(gradient.length, 1, seed, 0);
  const shadow = inner(random, gradient) / lengthOf(gradient) ** 2;
  const aside = scaledTo(
    random.map((value, k) => value - shadow * gradient[k]),
    length,
  );
  const slopeSays = inner(along, gradient);
  return {
    values: {
      off: Math.abs(rise(along) - slopeSays) / slopeSays,
      sideways: Math.abs(rise(aside)) / slopeSays,
    },
  };
}

function meanShare(pushes: { share: number }[]): number {
  return pushes.reduce((sum, { share }) => sum + share, 0) / pushes.length;
}
