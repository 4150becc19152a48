import brain from "brain.js/dist/browser.js";
import { batchesOf, rowsOf } from "../batches.ts";
import { firstLayersOf } from "../first-layers.ts";
import { oneByOne } from "../nearest.ts";
import type { Peer } from "../peer.ts";

/**
 * brain.js; its browser bundle, which needs no native build. The slope of its loss is a − y where
 * ours is 2 (a − y) / outputs: the rate makes up for it.
 */
export const brainjs: Peer = {
  id: "brain.js",
  nearest(workload) {
    const hidden = workload.model.activations[0];
    const output = `its output layer is ${hidden} too`;
    return {
      workload: oneByOne(workload, hidden),
      because: workload.points
        ? output
        : `updates after every example, knows no softmax; ${output}`,
    };
  },
  async start(workload) {
    const { model, training } = workload;
    const inputs = model.widths[0];
    const outputs = model.widths[model.widths.length - 1];
    const net = new brain.NeuralNetwork({
      inputSize: inputs,
      hiddenLayers: model.widths.slice(1, -1),
      outputSize: outputs,
      activation: model.activations[0],
      learningRate: (training.optimizer.learningRate * 2) / outputs,
    });
    // Its check of options takes 0 for an error.
    net.trainOpts.momentum = 0;
    net.initialize();
    firstLayersOf(workload).forEach((layer, l) => {
      rowsOf(layer.weights, layer.inputs).forEach((row, j) => net.weights[l + 1][j].set(row));
      net.biases[l + 1].set(layer.biases);
    });
    const next = batchesOf(workload);
    return {
      steps(count) {
        let loss = NaN;
        for (let k = 0; k < count; k++) {
          const { inputs, targets } = next();
          loss = net.trainPattern({ input: inputs, output: targets }, k === count - 1);
        }
        return loss;
      },
      predict(points) {
        const found = new Float32Array((points.length / inputs) * outputs);
        rowsOf(points, inputs).forEach((row, n) => found.set(net.runInput(row), n * outputs));
        return found;
      },
      close() {},
    };
  },
};
