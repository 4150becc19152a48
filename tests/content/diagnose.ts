import type { Reading } from "../../src/experiments/index.ts";

/** Names a fault from the monitors alone, by thresholds; null for a network that is well. */
export function diagnose(readings: readonly Reading[]): string | null {
  const [start, early = start] = readings;
  const last = readings.at(-1)!;
  const hidden = (list: number[]) => list.slice(0, -1);
  const factor = ([bottom, ...above]: number[]) =>
    (above.at(-1)! / bottom) ** (1 / Math.max(1, above.length));
  if (start.inputs > 3) return "unscaled-inputs";
  if (start.biasGradients === null) return "no-biases";
  if (hidden(last.spread).every((spread) => spread === 0)) return "zero-start";
  if (hidden(start.off).some((off, layer) => off > 0.9 && start.a[layer] < 0.1)) return "dead-relu";
  if (hidden(start.off).every((off) => off > 0.5)) return "start-too-large";
  if (factor(hidden(start.a)) > 1.3 && factor(hidden(start.deltas)) < 1 / 1.3) return "exploding";
  if (factor(hidden(start.deltas)) > 2.5) return "sigmoid-too-deep";
  if (Math.max(...early.updateRatios) > 0.1) return "rate-too-high";
  if (Math.max(...early.updateRatios) < 7e-4) return "rate-too-low";
  const lowest = Math.min(...readings.map(({ heldBack }) => heldBack));
  if (last.loss < 0.1 && last.heldBack > Math.max(0.5, 1.4 * lowest)) return "overfit";
  return null;
}
