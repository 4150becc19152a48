import { type ActivationName, sgd } from "../../src/engine/index.ts";
import { oneHot } from "./data.ts";
import type { Workload } from "./workloads.ts";

/**
 * The workload with an update after every example, squared error and this last activation: what a
 * library does that knows no batches, no softmax and no other output. Classes become rows of 0 and 1,
 * and the rate is as low as squared error on noisy examples one by one needs.
 */
export function oneByOne(workload: Workload, output: ActivationName): Workload {
  const { model, training } = workload;
  const classes =
    training.loss === "softmaxCrossEntropy" ? model.widths[model.widths.length - 1] : 0;
  return {
    ...workload,
    model: { ...model, activations: [...model.activations.slice(0, -1), output] },
    training: {
      ...training,
      batch: 1,
      loss: "squaredError",
      data: classes > 0 ? oneHot(training.data, classes) : training.data,
      optimizer: sgd({ learningRate: training.optimizer.learningRate / (classes > 0 ? 5 : 1) }),
    },
  };
}
