import { defaultDevice, init, jit, nn, numpy as np, tree, valueAndGrad } from "@jax-js/jax";
import { batchesOf } from "../batches.ts";
import { oneHot } from "../data.ts";
import { firstLayersOf, transposed } from "../first-layers.ts";
import type { Peer } from "../peer.ts";

/** jax-js on WebAssembly, the whole step jitted; where it takes an array, it takes it for good. */
export const jax: Peer = {
  id: "jax-js wasm",
  async start(workload) {
    const devices: string[] = await init("wasm");
    if (!devices.includes("wasm")) throw new Error("the wasm device did not start");
    defaultDevice("wasm");
    const { model, training } = workload;
    const softmax = training.loss === "softmaxCrossEntropy";
    const classes = model.widths[model.widths.length - 1];
    const rate = training.optimizer.learningRate;
    const next = batchesOf(
      softmax
        ? { ...workload, training: { ...training, data: oneHot(training.data, classes) } }
        : workload,
    );
    const first = firstLayersOf(workload);
    let layers = first.map((layer) => ({
      weights: np.array(transposed(layer)).reshape([layer.inputs, layer.units]),
      biases: np.array(layer.biases.slice()),
    }));
    type Layers = typeof layers;
    type Values = Layers[0]["weights"];

    function outputs(layers: Layers, x: Values): Values {
      return layers.reduce((a, { weights, biases }, l) => {
        const z = np.dot(a, weights).add(biases);
        if (first[l].activation === "relu") return nn.relu(z);
        return first[l].activation === "tanh" ? np.tanh(z) : z;
      }, x);
    }
    function loss(layers: Layers, x: Values, y: Values): Values {
      const found = outputs(layers, x);
      return softmax
        ? nn.logSoftmax(found).mul(y).sum(1).mean().mul(-1)
        : np.square(found.sub(y)).mean();
    }
    const step = jit((layers: Layers, x: Values, y: Values) => {
      const [value, grads] = valueAndGrad(loss)(tree.ref(layers), x, y);
      const moved = tree.map((p: Values, g: Values) => p.sub(g.mul(rate)), layers, grads);
      return [moved, value];
    });
    const forward = jit(outputs);
    const matrix = (values: Float32Array, width: number): Values =>
      np.array(values).reshape([values.length / width, width]);

    return {
      steps(count) {
        let last: Values | undefined;
        for (let k = 0; k < count; k++) {
          const { inputs, targets, count } = next();
          const x = matrix(inputs, model.widths[0]);
          last?.dispose();
          [layers, last] = step(layers, x, matrix(targets, targets.length / count));
        }
        return last!.dataSync()[0];
      },
      predict: (inputs) =>
        forward(tree.ref(layers), matrix(inputs.slice(), model.widths[0])).dataSync(),
      close() {
        tree.dispose(layers);
        step.dispose();
        forward.dispose();
      },
    };
  },
};
