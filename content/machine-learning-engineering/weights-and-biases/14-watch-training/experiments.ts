import { defineExperiments, type Experiment } from "#experiments";

const patientA: Experiment = {
  data: { set: "ring", count: 256 },
  model: {
    widths: [2, ...Array<number>(10).fill(16), 1],
    hidden: "tanh",
    output: "linear",
    weights: { kind: "xavier" },
    biases: { kind: "zeros" },
  },
  loss: "binaryCrossEntropy",
  optimizer: { kind: "momentum", learningRate: 0.005, momentum: 0.9 },
  batch: 32,
  steps: 300,
  seed: 4,
};

/** Twenty relu layers whose weights start with half the variance that relu needs. */
const quietRelu: Experiment = {
  ...patientA,
  data: { ...patientA.data, centre: [0, 0] },
  model: { ...patientA.model, widths: [2, ...Array<number>(20).fill(32), 1], hidden: "relu" },
  steps: 1,
};

export default defineExperiments({
  patientA,
  patientB: { ...patientA, model: { ...patientA.model, hidden: "sigmoid" } },
  quietRelu,
});
