import * as tf from "@tensorflow/tfjs";
import { batchesOf } from "../batches.ts";
import { firstLayersOf, transposed } from "../first-layers.ts";
import type { Peer } from "../peer.ts";
import type { Workload } from "../workloads.ts";

/** TensorFlow.js on one of its backends; `prepare` makes the backend known. */
export function tfjs(backend: "cpu" | "wasm", prepare = async () => {}): Peer {
  return {
    id: `tfjs ${backend}`,
    async start(workload) {
      await prepare();
      if (!(await tf.setBackend(backend))) throw new Error(`the ${backend} backend did not start`);
      return network(workload, backend);
    },
  };
}

function network(workload: Workload, backend: string) {
  const { model, training } = workload;
  const classes = model.widths[model.widths.length - 1];
  const layers = firstLayersOf(workload).map((layer) => ({
    weights: tf.variable(tf.tensor2d(transposed(layer), [layer.inputs, layer.units])),
    biases: tf.variable(tf.tensor1d(layer.biases)),
    activation: layer.activation,
  }));
  const variables = layers.flatMap(({ weights, biases }) => [weights, biases]);
  const optimizer = tf.train.sgd(training.optimizer.learningRate);
  const next = batchesOf(workload);

  function outputs(inputs: Float32Array): tf.Tensor2D {
    let a = tf.tensor2d(inputs, [inputs.length / model.widths[0], model.widths[0]]);
    for (const { weights, biases, activation } of layers) {
      a = a.matMul<tf.Tensor2D>(weights).add(biases);
      if (activation === "relu") a = a.relu();
      if (activation === "tanh") a = a.tanh();
    }
    return a;
  }

  function loss(): tf.Scalar {
    const { inputs, targets, count } = next();
    const found = outputs(inputs);
    return training.loss === "softmaxCrossEntropy"
      ? tf.losses.softmaxCrossEntropy(tf.oneHot(tf.tensor1d(targets, "int32"), classes), found)
      : tf.losses.meanSquaredError(tf.tensor2d(targets, [count, training.data.targetWidth]), found);
  }

  return {
    steps(count: number) {
      void tf.setBackend(backend);
      for (let k = 1; k < count; k++)
        tf.tidy(() => void optimizer.minimize(loss, false, variables));
      return tf.tidy(() => optimizer.minimize(loss, true, variables)!.dataSync()[0]);
    },
    predict(inputs: Float32Array) {
      void tf.setBackend(backend);
      return tf.tidy(() => outputs(inputs).dataSync<"float32">());
    },
    close() {
      tf.dispose(variables);
      optimizer.dispose();
    },
  };
}
