import type { ActivationName, DataSet, LossName, Model } from "#engine";

/**
 * A forward pass in double precision that shares nothing with the engine but its conventions: the
 * oracle of the gradient tests. Parameters come flat: layer by layer, weights row by row, biases, scales, shifts.
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

/** What dropout multiplies the activations of each layer by, [examples][units]; null for nothing. */
export type Masks = (number[][] | null)[];

const mean = (values: number[]) => values.reduce((s, v) => s + v, 0) / values.length;
const turned = (rows: number[][]) => rows[0].map((_, j) => rows.map((row) => row[j]));

/** Values less their mean, over the root of their variance and 1e-5. */
export function standardized(values: number[]): number[] {
  const centre = mean(values);
  const variance = mean(values.map((v) => (v - centre) ** 2));
  return values.map((v) => (v - centre) / Math.sqrt(variance + 1e-5));
}

/** z and a of every layer, [examples][units] each, as training sees a batch of rows x. */
export function layersOf(
  model: Model,
  parameters: ArrayLike<number>,
  x: number[][],
  masks: Masks = [],
) {
  const z: number[][][] = [];
  const a: number[][][] = [];
  let input = x;
  let at = 0;
  const take = (count: number) => Array.from({ length: count }, () => parameters[at++]);
  for (let l = 0; l < model.activations.length; l++) {
    const hidden = l < model.activations.length - 1;
    const units = model.widths[l + 1];
    const weights = Array.from({ length: units }, () => take(model.widths[l]));
    const biases = model.biases === false ? new Array<number>(units).fill(0) : take(units);
    let sums = input.map((row) =>
      weights.map((w, j) => row.reduce((s, v, i) => s + w[i] * v, biases[j])),
    );
    if (hidden && model.normalization) {
      const over = model.normalization === "layer" ? sums : turned(sums);
      const standard = over.map(standardized);
      const rows = model.normalization === "layer" ? standard : turned(standard);
      const [scales, shifts] = [take(units), take(units)];
      sums = rows.map((row) => row.map((v, j) => scales[j] * v + shifts[j]));
    }
    z.push(sums);
    const mask = masks[l];
    const added = hidden && model.residual && model.widths[l] === units;
    input = sums.map((row, n) =>
      row.map(
        (sum, j) =>
          activations[model.activations[l]](sum) * (mask ? mask[n][j] : 1) +
          (added ? input[n][j] : 0),
      ),
    );
    a.push(input);
  }
  return { z, a };
}

const rowsOf = (values: Float32Array, count: number, width: number) =>
  Array.from({ length: count }, (_, n) => Array.from(values.subarray(n * width, (n + 1) * width)));

/** z of every unit for every example, for finding kinks. */
export function allSums(model: Model, parameters: ArrayLike<number>, data: DataSet): number[] {
  const x = rowsOf(data.inputs, data.count, data.inputWidth);
  return layersOf(model, parameters, x).z.flat(2);
}

/** The loss of a whole data set. */
export function lossOf(
  name: LossName,
  model: Model,
  parameters: ArrayLike<number>,
  data: DataSet,
  masks?: Masks,
): number {
  const { a } = layersOf(
    model,
    parameters,
    rowsOf(data.inputs, data.count, data.inputWidth),
    masks,
  );
  const targets = rowsOf(data.targets, data.count, data.targetWidth);
  return mean(a[a.length - 1].map((out, n) => exampleLoss(name, out, targets[n])));
}

function exampleLoss(name: LossName, out: number[], y: number[]): number {
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
  masks?: Masks,
): number[] {
  const h = 1e-5;
  const theta = Float64Array.from(parameters);
  return Array.from(theta, (kept, k) => {
    theta[k] = kept + h;
    const above = lossOf(name, model, theta, data, masks);
    theta[k] = kept - h;
    const below = lossOf(name, model, theta, data, masks);
    theta[k] = kept;
    return (above - below) / (2 * h);
  });
}
