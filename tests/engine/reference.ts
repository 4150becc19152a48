import type { ActivationName, DataSet, LossName, Model } from "#engine";

/**
 * A forward pass in double precision that shares nothing with the engine but its conventions: the
 * oracle of the gradient tests. Parameters come flat: layer by layer, weights row by row, then biases.
 */

const bend = (z: number) => Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
const activations: Record<ActivationName, (z: number) => number> = {
  linear: (z) => z,
  relu: (z) => Math.max(z, 0),
  leakyRelu: (z) => (z > 0 ? z : Math.fround(0.01) * z),
  tanh: Math.tanh,
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
  softplus: (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  gelu: (z) => 0.5 * z * (1 + Math.tanh(bend(z))),
};

/** z and a of every layer for one example. */
export function layersOf(model: Model, parameters: ArrayLike<number>, x: number[]) {
  const z: number[][] = [];
  const a: number[][] = [];
  let input = x;
  let at = 0;
  for (let l = 0; l < model.activations.length; l++) {
    const units = model.widths[l + 1];
    const sums = new Array<number>(units).fill(0);
    for (let j = 0; j < units; j++)
      for (let i = 0; i < input.length; i++) sums[j] += parameters[at++] * input[i];
    if (model.biases !== false) for (let j = 0; j < units; j++) sums[j] += parameters[at++];
    z.push(sums);
    input = sums.map(activations[model.activations[l]]);
    a.push(input);
  }
  return { z, a };
}

const examplePart = (values: Float32Array, n: number, width: number) =>
  Array.from(values.subarray(n * width, (n + 1) * width));

/** z of every unit for every example, for finding kinks. */
export function allSums(model: Model, parameters: ArrayLike<number>, data: DataSet): number[] {
  return Array.from({ length: data.count }, (_, n) =>
    layersOf(model, parameters, examplePart(data.inputs, n, data.inputWidth)).z.flat(),
  ).flat();
}

/** The loss of a whole data set. */
export function lossOf(
  name: LossName,
  model: Model,
  parameters: ArrayLike<number>,
  data: DataSet,
): number {
  let sum = 0;
  for (let n = 0; n < data.count; n++) {
    const { a } = layersOf(model, parameters, examplePart(data.inputs, n, data.inputWidth));
    const y = examplePart(data.targets, n, data.targetWidth);
    sum += exampleLoss(name, a[a.length - 1], y);
  }
  return sum / data.count;
}

function exampleLoss(name: LossName, out: number[], y: number[]): number {
  const mean = (values: number[]) => values.reduce((s, v) => s + v, 0) / values.length;
  if (name === "squaredError") return mean(out.map((a, k) => (a - y[k]) ** 2));
  if (name === "binaryCrossEntropy")
    return mean(out.map((z, k) => activations.softplus(z) - y[k] * z));
  const most = Math.max(...out);
  return most + Math.log(out.reduce((s, z) => s + Math.exp(z - most), 0)) - out[y[0]];
}

/** dL/dθ of every parameter by central differences. */
export function differences(
  name: LossName,
  model: Model,
  parameters: Float32Array,
  data: DataSet,
): number[] {
  const h = 1e-5;
  const theta = Float64Array.from(parameters);
  return Array.from(theta, (kept, k) => {
    theta[k] = kept + h;
    const above = lossOf(name, model, theta, data);
    theta[k] = kept - h;
    const below = lossOf(name, model, theta, data);
    theta[k] = kept;
    return (above - below) / (2 * h);
  });
}
