import { bowlOf, buildData, curvatures, defineExperiments, type Experiment } from "#experiments";

/** A line fit whose inputs reach `reach` to each side: the wider, the steeper along the weight. */
function lineFit(reach: number): Omit<Experiment, "optimizer"> {
  return {
    data: {
      set: "linear",
      count: 21,
      low: -reach,
      high: reach,
      slope: 1.4 / reach,
      intercept: -2,
      noise: 0.25,
    },
    model: {
      widths: [1, 1],
      hidden: "linear",
      output: "linear",
      weights: { kind: "normal", deviation: 0.7 / reach },
      biases: { kind: "normal", deviation: 0.7 },
    },
    loss: "squaredError",
    batch: "full",
    steps: 12,
    seed: 4,
  };
}

const round = lineFit(1.4);
const canyon = lineFit(11.2);

/** The largest curvature of a bowl; it depends on the inputs alone, which no seed moves. */
const steepest = ({ data }: typeof round) => curvatures(bowlOf(buildData(data, 1)))[0].value;

const sgd = (fit: typeof round, share: number): Experiment => ({
  ...fit,
  optimizer: { kind: "sgd", learningRate: (share * 2) / steepest(fit) },
});
const momentum = (fit: typeof round): Experiment => ({
  ...fit,
  optimizer: { kind: "momentum", momentum: 0.7, learningRate: 1 / steepest(fit) },
});
const adam = (fit: typeof round): Experiment => ({
  ...fit,
  optimizer: { kind: "adam", learningRate: 0.2 },
});

export default defineExperiments({
  roundSgd: sgd(round, 0.8),
  roundMomentum: momentum(round),
  roundAdam: adam(round),
  canyonSgd: sgd(canyon, 0.8),
  canyonMomentum: momentum(canyon),
  canyonAdam: adam(canyon),
  justBelow: { ...sgd(canyon, 0.95), steps: 200 },
  justPast: { ...sgd(canyon, 1.05), steps: 200 },
});
