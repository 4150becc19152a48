import { mlp, train, type ActivationName, type Trace } from "../engine/index.ts";

/** A layer with its numbers: weights [units][inputs], biases [units]. */
export interface GivenLayer {
  weights: number[][];
  biases: number[];
}

/**
 * z and a of every layer for one input, as the engine computes them from given numbers; the last
 * layer is linear. Throws BadInput where the widths do not fit.
 */
export function forwardPass(hidden: ActivationName, layers: GivenLayer[], input: number[]): Trace {
  const outputs = layers[layers.length - 1].biases.length;
  const run = train(mlp([input.length, ...layers.map(({ biases }) => biases.length)], { hidden }), {
    data: {
      name: "given",
      inputs: Float32Array.from(input),
      targets: new Float32Array(outputs),
      count: 1,
      inputWidth: input.length,
      targetWidth: outputs,
    },
    loss: "squaredError",
    optimizer: { kind: "sgd", learningRate: 1 },
    batch: "full",
    seed: 0,
  });
  run.setParameters(layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]));
  return run.trace(input);
}
