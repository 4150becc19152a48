import { mlp, points, train, type LossName } from "../engine/index.ts";

/** Examples for a linear unit with given numbers. */
export interface GivenUnit {
  weights: number[];
  bias: number;
  /** A row of inputs for each example. */
  inputs: number[][];
  targets: number[];
  /** squaredError unless said; binaryCrossEntropy takes the unit's output as a logit. */
  loss?: LossName;
}

/** What the engine's backward pass finds for a unit: the loss and its slopes, one δ an example. */
export function backwardPass({ weights, bias, inputs, targets, loss }: GivenUnit) {
  const run = train(mlp([weights.length, 1]), {
    data: points({ inputs, targets }),
    loss: loss ?? "squaredError",
    optimizer: { kind: "sgd", learningRate: 1 },
    batch: "full",
    seed: 0,
  });
  run.setParameters([...weights, bias]);
  const value = run.backward();
  const { deltas, grads } = run.layers[0];
  return {
    loss: value,
    deltas: Array.from(deltas.subarray(0, targets.length)),
    weights: Array.from(grads.weights),
    bias: grads.biases![0],
  };
}
