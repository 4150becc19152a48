import {
  type DataSet,
  type Model,
  type Optimizer,
  type Training,
  circle,
  mlp,
  sgd,
} from "../../src/engine/index.ts";
import { grid, prototypes } from "./data.ts";

/** One row of the table: the same work for everybody. */
export interface Workload {
  id: string;
  title: string;
  model: Model;
  training: Training & { batch: number };
  /** Steps over which loss curves are compared; none where outputs are. */
  steps: number;
  /** Points to predict instead of training. */
  points?: Float32Array;
}

const seed = 7;
const training = (
  data: DataSet,
  loss: Training["loss"],
  learningRate: number,
  batch: number,
): Workload["training"] => ({ data, loss, optimizer: sgd({ learningRate }), batch, seed });

const small = mlp([2, 8, 8, 1], { hidden: "tanh" });
const disc = training(circle({ count: 500, noise: 0.1 }), "squaredError", 0.03, 10);
const digits = prototypes({ count: 1797, width: 64, classes: 10, noise: 0.4, seed });
const images = prototypes({ count: 2048, width: 784, classes: 10, noise: 0.8, seed });
const relu = (widths: number[]) => mlp(widths, { hidden: "relu", weights: { kind: "he" } });

export const workloads: Workload[] = [
  {
    id: "W1",
    title: "2-8-8-1 tanh, squared error, 500 points, batch 10",
    model: small,
    training: disc,
    steps: 200,
  },
  {
    id: "W2",
    title: "64-64-32-10 relu, softmax, 1,797 examples, batch 32",
    model: relu([64, 64, 32, 10]),
    training: training(digits, "softmaxCrossEntropy", 0.05, 32),
    steps: 120,
  },
  {
    id: "W3",
    title: "784-128-10 relu, softmax, batch 64",
    model: relu([784, 128, 10]),
    training: training(images, "softmaxCrossEntropy", 0.005, 64),
    steps: 24,
  },
  {
    id: "W4",
    title: "2, twenty layers of 32 tanh, 1, batch 32",
    model: mlp([2, ...Array<number>(20).fill(32), 1], { hidden: "tanh" }),
    training: training(circle({ count: 512, noise: 0.1 }), "squaredError", 0.01, 32),
    steps: 60,
  },
  {
    id: "W5",
    title: "W1's network over a 100 × 100 grid",
    model: small,
    training: disc,
    steps: 0,
    points: grid(100),
  },
];

/**
 * Floating-point operations of one step: 6 × weights × batch, less the first layer's input gradient
 * (2 × its weights × batch); of one prediction, 2 × weights × points.
 */
export function flopsPerStep({ model, training, points }: Workload): number {
  const weights = countWeights(model.widths);
  if (points) return (2 * weights * points.length) / model.widths[0];
  return (6 * weights - 2 * model.widths[0] * model.widths[1]) * meanBatch(training);
}

/** Connections of a dense network of these widths. */
export function countWeights(widths: readonly number[]): number {
  return widths.slice(1).reduce((sum, units, l) => sum + units * widths[l], 0);
}

/** Examples of one step, on average: the last batch of an epoch may be short. */
export function meanBatch({ data, batch }: Workload["training"]): number {
  return data.count / Math.ceil(data.count / batch);
}

export function withOptimizer(workload: Workload, optimizer: Optimizer): Workload {
  return { ...workload, training: { ...workload.training, optimizer } };
}
