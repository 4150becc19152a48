import type { Patient } from "./patient.ts";

/** What can be ordered. */
export type Order = "weights" | "gradients" | "activations" | "signal";

export const orders: { value: Order; label: string }[] = [
  { value: "weights", label: "Weights" },
  { value: "gradients", label: "Gradients" },
  { value: "activations", label: "Activations" },
  { value: "signal", label: "Signal δ" },
];

/** What the axis of a test measures. */
export const quantities: Record<Order, string> = {
  weights: "weight",
  gradients: "size of the weight gradients, log scale",
  activations: "size of the activations, log scale",
  signal: "size of the signal δ, log scale",
};

/** The bars of a test and, where only a part of them counts, that part. */
export function barsOf(order: Exclude<Order, "weights">, { layers }: Patient) {
  if (order === "gradients") return { values: layers.weightGradients };
  if (order === "signal") return { values: layers.deltas };
  return { values: layers.a, parts: layers.varying };
}
