import { NeuralNetwork, Tensor, Trainers } from "toygrad";
import { batchesOf, rowsOf } from "../batches.ts";
import { firstLayersOf } from "../first-layers.ts";
import type { Peer } from "../peer.ts";

/**
 * toygrad sums the slopes of a batch example by example and divides by its size. Its regression has
 * the slope a − y where ours is 2 (a − y) / outputs: the rate makes up for it.
 */
export const toygrad: Peer = {
  id: "toygrad",
  async start(workload) {
    const { model, training } = workload;
    const softmax = training.loss === "softmaxCrossEntropy";
    const inputs = model.widths[0];
    const outputs = model.widths[model.widths.length - 1];
    const first = firstLayersOf(workload);
    const net = new NeuralNetwork({
      layers: [
        { type: "input", sx: 1, sy: 1, sz: inputs },
        ...first.flatMap(({ units, activation }) =>
          activation === "linear"
            ? [{ type: "dense", filters: units }]
            : [{ type: "dense", filters: units }, { type: activation }],
        ),
        { type: softmax ? "softmax" : "regression" },
      ],
    });
    const dense = net.layers.filter((layer: { filters?: unknown }) => layer.filters);
    first.forEach((layer, l) => {
      rowsOf(layer.weights, layer.inputs).forEach((row, j) => dense[l].filters[j].w.set(row));
      dense[l].biases.w.set(layer.biases);
    });
    const trainer = new Trainers.SGD(net, {
      momentum: 0,
      learningRate: training.optimizer.learningRate * (softmax ? 1 : 2 / outputs),
    });
    const next = batchesOf(workload);

    function step(): number {
      const batch = next();
      const targets = rowsOf(batch.targets, training.data.targetWidth);
      trainer.batchSize = batch.count;
      trainer.k = 0;
      let sum = 0;
      rowsOf(batch.inputs, inputs).forEach((row, n) => {
        const example = new Tensor(1, 1, inputs, row);
        sum += trainer.train(example, softmax ? targets[n][0] : targets[n]).cost;
      });
      return (sum / batch.count) * (softmax ? 1 : 2 / outputs);
    }

    return {
      steps(count) {
        let loss = NaN;
        for (let k = 0; k < count; k++) loss = step();
        return loss;
      },
      predict(points) {
        const found = new Float32Array((points.length / inputs) * outputs);
        rowsOf(points, inputs).forEach((row, n) =>
          found.set(net.forward(new Tensor(1, 1, inputs, row), false).w, n * outputs),
        );
        return found;
      },
      close() {},
    };
  },
};
