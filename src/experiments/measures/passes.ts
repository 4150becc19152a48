import type { Run } from "#engine";
import { gradientOf } from "../perturb.ts";
import { nudgedSlopes } from "../nudged-slopes.ts";

/** What a layer computed for an example, and what came back to it. */
export interface LayerPass {
  weights: number[];
  biases: number[];
  z: number[];
  a: number[];
  /** dL/dz of each unit. */
  deltas: number[];
  weightGrads: number[];
  biasGrads: number[];
}

/** One example on its way through a network and back. */
export interface Passes {
  input: number[];
  target: number;
  loss: number;
  layers: LayerPass[];
}

/** A gradient found twice: by the backward pass, and by nudging each parameter both ways. */
export interface Check {
  step: number;
  found: number[];
  nudged: number[];
}

/** What the first example of a run's data does to a network, forward and backward; moves nothing. */
export function passesOf(run: Run): Passes {
  const { inputs, targets, count, inputWidth } = run.training.data;
  const loss = run.backward();
  const own = (rows: Float32Array, units: number) =>
    Array.from({ length: units }, (_, unit) => rows[unit * count]);
  return {
    input: Array.from(inputs.subarray(0, inputWidth)),
    target: targets[0],
    loss,
    layers: run.layers.map(({ weights, biases, units, z, a, deltas, grads }) => ({
      weights: Array.from(weights),
      biases: Array.from(biases ?? []),
      z: own(z, units),
      a: own(a, units),
      deltas: own(deltas, units),
      weightGrads: Array.from(grads.weights),
      biasGrads: Array.from(grads.biases ?? []),
    })),
  };
}

/** Both gradients of a run, with nudges of a size; moves nothing in the end. */
export function checkOf(run: Run, step: number): Check {
  return { step, found: Array.from(gradientOf(run)), nudged: nudgedSlopes(run, step) };
}

/** The measure behind the passes of a figure. */
export function passes(run: Run): Passes {
  return passesOf(run);
}

/** The measure behind its gradient check. */
export function gradientCheck(run: Run, argument: unknown): Check {
  return checkOf(run, (argument as { step: number }).step);
}
