import convnetjs from "convnetjs";
import { batchesOf, rowsOf } from "../batches.ts";
import { firstLayersOf } from "../first-layers.ts";
import type { Peer } from "../peer.ts";

/**
 * convnetjs sums the slopes of a batch example by example and divides by its size. Its regression
 * has the slope a − y where ours is 2 (a − y) / outputs: the rate makes up for it.
 */
export const convnet: Peer = {
  id: "convnetjs",
  async start(workload) {
    const { model, training } = workload;
    const softmax = training.loss === "softmaxCrossEntropy";
    const [inputs, ...units] = model.widths;
    const outputs = units.pop()!;
    const net = new convnetjs.Net();
    net.makeLayers([
      { type: "input", out_sx: 1, out_sy: 1, out_depth: inputs },
      ...units.map((count, l) => ({
        type: "fc",
        num_neurons: count,
        activation: model.activations[l],
        bias_pref: 0,
      })),
      softmax
        ? { type: "softmax", num_classes: outputs }
        : { type: "regression", num_neurons: outputs },
    ]);
    const first = firstLayersOf(workload);
    const dense = net.layers.filter((layer: { layer_type: string }) => layer.layer_type === "fc");
    first.forEach((layer, l) => {
      rowsOf(layer.weights, layer.inputs).forEach((row, j) => dense[l].filters[j].w.set(row));
      dense[l].biases.w.set(layer.biases);
    });
    const trainer = new convnetjs.SGDTrainer(net, {
      method: "sgd",
      momentum: 0,
      learning_rate: training.optimizer.learningRate * (softmax ? 1 : 2 / outputs),
    });
    const next = batchesOf(workload);
    const example = new convnetjs.Vol(1, 1, inputs, 0);

    function step(): number {
      const batch = next();
      const targets = rowsOf(batch.targets, training.data.targetWidth);
      trainer.batch_size = batch.count;
      trainer.k = 0;
      let sum = 0;
      rowsOf(batch.inputs, inputs).forEach((row, n) => {
        example.w.set(row);
        const target = softmax ? targets[n][0] : Array.from(targets[n]);
        sum += trainer.train(example, target).cost_loss;
      });
      return sum / batch.count / (softmax ? 1 : 2 * outputs);
    }

    return {
      steps(count) {
        let loss = NaN;
        for (let k = 0; k < count; k++) loss = step();
        return loss;
      },
      predict(points) {
        const found = new Float32Array((points.length / inputs) * outputs);
        rowsOf(points, inputs).forEach((row, n) => {
          example.w.set(row);
          found.set(net.forward(example).w, n * outputs);
        });
        return found;
      },
      close() {},
    };
  },
};
