import { mlp, sgd, train } from "#engine";
import type { Experiment } from "./experiment.ts";

/**
 * All parameters of an experiment before its first step, as build() draws them, without its data: they
 * depend on the model and the seed alone.
 */
export function firstParameters({ model, seed }: Experiment): Float32Array {
  const { widths, ...options } = model;
  const [inputWidth, targetWidth] = [widths[0], widths[widths.length - 1]];
  const data = {
    name: "none",
    inputs: new Float32Array(inputWidth),
    targets: new Float32Array(targetWidth),
    count: 1,
    inputWidth,
    targetWidth,
  };
  const optimizer = sgd({ learningRate: 0 });
  return train(mlp(widths, options), {
    data,
    loss: "squaredError",
    optimizer,
    batch: 1,
    seed,
  }).parameters();
}
