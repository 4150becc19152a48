import { type ActivationName, train } from "../../src/engine/index.ts";
import type { Workload } from "./workloads.ts";

/** A layer before the first step: weights [units][inputs], biases [units]. */
export interface FirstLayer {
  inputs: number;
  units: number;
  activation: ActivationName;
  weights: Float32Array;
  biases: Float32Array;
}

/** The weights and biases that the engine starts this workload from, for everybody. */
export function firstLayersOf({ model, training }: Workload): FirstLayer[] {
  return train(model, training).layers.map(({ inputs, units, weights, biases }, l) => ({
    inputs,
    units,
    activation: model.activations[l],
    weights: weights.slice(),
    biases: biases?.slice() ?? new Float32Array(units),
  }));
}

/** [units][inputs] turned into [inputs][units]. */
export function transposed({ inputs, units, weights }: FirstLayer): Float32Array {
  return weights.map((_, k) => weights[(k % units) * inputs + Math.floor(k / units)]);
}
