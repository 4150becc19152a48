import type { Run } from "#engine";
import { layerStatistics } from "#experiments";
import type { RunFrame, Watch } from "./protocol.ts";

/** Copies what a figure watches out of a run, so that it can be transferred. */
export function frameOf(run: Run, watch: Watch, losses: number[]): RunFrame {
  const frame: RunFrame = {
    loss: run.loss,
    losses: Float32Array.from(losses),
    parameters: run.parameters(),
    learningRate: run.learningRate,
    failure: run.failure,
    kernel: run.kernel,
  };
  if (watch.probe) frame.outputs = run.predict(watch.probe);
  if (watch.gradients) {
    frame.gradients = flatten(run, "grads");
    frame.updates = flatten(run, "updates");
  }
  if (watch.layers) frame.layers = layerStatistics(run);
  return frame;
}

/** Every buffer of a frame, for the transfer list. */
export function buffersOf(frame: RunFrame): ArrayBuffer[] {
  return Object.values(frame)
    .filter((value): value is Float32Array<ArrayBuffer> => value instanceof Float32Array)
    .map((array) => array.buffer);
}

function flatten(run: Run, which: "grads" | "updates"): Float32Array {
  const parts = run.layers.flatMap((layer) => {
    const { weights, biases } = layer[which];
    return biases ? [weights, biases] : [weights];
  });
  const flat = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    flat.set(part, at);
    at += part.length;
  }
  return flat;
}
