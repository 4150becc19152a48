import {
  type DataSet,
  type LossName,
  type Model,
  type Random,
  type Run,
  countWeightsAndBiases,
} from "#engine";

/** A data set drawn for a model and a loss. */
export function someData(model: Model, loss: LossName, count: number, random: Random): DataSet {
  const inputWidth = model.widths[0];
  const outputs = model.widths[model.widths.length - 1];
  const targetWidth = loss === "softmaxCrossEntropy" ? 1 : outputs;
  const target = () => {
    if (loss === "squaredError") return random.normal();
    return loss === "binaryCrossEntropy" ? random.integer(2) : random.integer(outputs);
  };
  const fill = (width: number, value: () => number) =>
    Float32Array.from({ length: count * width }, value);
  return {
    name: "drawn",
    inputs: fill(inputWidth, () => random.normal()),
    targets: fill(targetWidth, target),
    count,
    inputWidth,
    targetWidth,
  };
}

/** One flat list of what each layer has, in the order of run.parameters(). */
export function flat(run: Run, what: "grads" | "updates"): Float32Array {
  const all = new Float32Array(countWeightsAndBiases(run.model).total);
  let at = 0;
  for (const layer of run.layers)
    for (const values of [
      layer[what].weights,
      layer[what].biases,
      layer[what].scales,
      layer[what].shifts,
    ])
      if (values !== null) {
        all.set(values, at);
        at += values.length;
      }
  return all;
}

/** Steps a run n times. */
export function steps(run: Run, n: number): Run {
  for (let k = 0; k < n; k++) run.step();
  return run;
}
