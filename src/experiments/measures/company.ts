import type { DataSet, Run } from "#engine";

/** What a network answers to a batch in either mode, and the hash of its parameters meanwhile. */
export interface Company {
  /** The outputs as a training step computes them. */
  training: number[];
  /** The outputs as evaluation computes them. */
  evaluation: number[];
  hash: string;
}

/** A batch of inputs with one number each; its targets are of no account. */
export function batchOf(inputs: readonly number[]): DataSet {
  const count = inputs.length;
  return {
    name: "batch",
    inputs: Float32Array.from(inputs),
    targets: new Float32Array(count),
    count,
    inputWidth: 1,
    targetWidth: 1,
  };
}

/** Both answers of a run with one input and one output to a batch; moves nothing. */
export function companyOf(run: Run, inputs: readonly number[]): Company {
  const batch = batchOf(inputs);
  run.backward(batch);
  const last = run.layers[run.layers.length - 1];
  return {
    training: Array.from(last.a.subarray(0, batch.count)),
    evaluation: Array.from(run.predict(batch.inputs)),
    hash: run.hash(),
  };
}

/** The measure behind one example among its neighbours. */
export function company(run: Run, argument: unknown): Company {
  return companyOf(run, (argument as { inputs: number[] }).inputs);
}
