import {
  defineClaim,
  gradientOf,
  inner,
  lengthOf,
  lookAtPushes,
  pushed,
  quantile,
  roundedParameters,
  shareFlipped,
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
    measure(train) {
      const { run } = train("ring");
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
    },
    bars: {
      ratio: { atLeast: 10 },
      overLongest: { atLeast: 2 },
      ratioAtFive: { atLeast: 4 },
      noise: { atMost: 0.02 },
    },
    effect: "ratio",
    held: 95,
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
];

function meanShare(pushes: { share: number }[]): number {
  return pushes.reduce((sum, { share }) => sum + share, 0) / pushes.length;
}
