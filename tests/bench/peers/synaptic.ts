import synaptic from "synaptic";
import { batchesOf, rowsOf } from "../batches.ts";
import { firstLayersOf } from "../first-layers.ts";
import { oneByOne } from "../nearest.ts";
import type { Peer } from "../peer.ts";
import { countWeights } from "../workloads.ts";

const { Layer, Network, Neuron } = synaptic;
const squash: Record<string, unknown> = {
  tanh: Neuron.squash.TANH,
  relu: Neuron.squash.RELU,
  linear: Neuron.squash.IDENTITY,
};

/** Beyond this many connections the code that synaptic writes for a network takes minutes to compile. */
const MOST_COMPILED = 10_000;

/** synaptic; the slope of its loss is a − y where ours is 2 (a − y) / outputs: the rate makes up for it. */
export const synapticjs: Peer = {
  id: "synaptic",
  nearest(workload) {
    if (workload.points) return null;
    return {
      workload: oneByOne(workload, "linear"),
      because:
        "updates after every example, knows no softmax; moves weights before it takes the slopes below them",
    };
  },
  async start(workload) {
    const { model, training } = workload;
    const inputs = model.widths[0];
    const outputs = model.widths[model.widths.length - 1];
    const layers = model.widths.map((width) => new Layer(width));
    firstLayersOf(workload).forEach((first, l) => {
      const [from, to] = [layers[l], layers[l + 1]];
      const { connections } = from.project(to, Layer.connectionType.ALL_TO_ALL);
      const place = new Map(from.list.map((neuron: object, i: number) => [neuron, i]));
      const row = new Map(to.list.map((neuron: object, j: number) => [neuron, j]));
      for (const connection of Object.values<Connection>(connections))
        connection.weight =
          first.weights[
            Number(row.get(connection.to)) * first.inputs + Number(place.get(connection.from))
          ];
      to.set({ squash: squash[first.activation] });
      to.list.forEach((neuron: { bias: number }, j: number) => (neuron.bias = first.biases[j]));
    });
    const net = new Network({
      input: layers[0],
      hidden: layers.slice(1, -1),
      output: layers[layers.length - 1],
    });
    if (countWeights(model.widths) > MOST_COMPILED) net.setOptimize(false);
    const rate = (training.optimizer.learningRate * 2) / outputs;
    const next = batchesOf(workload);
    return {
      steps(count) {
        let loss = NaN;
        for (let k = 0; k < count; k++) {
          const batch = next();
          const found: number[] = net.activate(batch.inputs);
          net.propagate(rate, batch.targets);
          loss = found.reduce((sum, a, j) => sum + (a - batch.targets[j]) ** 2, 0) / outputs;
        }
        return loss;
      },
      predict(points) {
        const found = new Float32Array((points.length / inputs) * outputs);
        rowsOf(points, inputs).forEach((row, n) => found.set(net.activate(row), n * outputs));
        return found;
      },
      close() {},
    };
  },
};

interface Connection {
  from: object;
  to: object;
  weight: number;
}
