import { significant } from "../../../charts/format.ts";
import type { Order } from "./order.ts";
import type { Patient } from "./patient.ts";

/** What a test says of the two patients at a step, in words. */
export function finding(order: Order, a: Patient, b: Patient): string {
  if (order === "weights") return weightsFinding(a, b);
  if (order === "activations") {
    const last = a.layers.a.length - 2;
    const of = ({ layers }: Patient) =>
      `${significant(layers.a[last], 2)}, of which ${significant(layers.varying[last], 2)} differs between examples`;
    return `Outlines are sizes; filled is what differs between examples. In layer ${last + 1}: A ${of(a)}; B ${of(b)}.`;
  }
  const statistic = order === "signal" ? "deltas" : "weightGradients";
  const name = order === "signal" ? "Of the signal in layer" : "Of the gradients in layer";
  const last = a.layers[statistic].length - 2;
  const of = ({ layers }: Patient) =>
    significant(layers[statistic][0] / layers[statistic][last], 2);
  return `${name} ${last + 1}, layer 1 has ${of(a)} in A and ${of(b)} in B.`;
}

/** How far apart two X-rays are: the largest share of a layer's weights that lie in another bin. */
export function xrayDifference(a: Patient, b: Patient): number {
  return Math.max(
    ...a.weights.map((counts, layer) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const apart = counts.reduce(
        (sum, count, bin) => sum + Math.abs(count - b.weights[layer][bin]),
        0,
      );
      return apart / 2 / total;
    }),
  );
}

function weightsFinding(a: Patient, b: Patient): string {
  const apart = xrayDifference(a, b);
  if (apart === 0) return "The two X-rays are the same, bar for bar.";
  const layers = a.weights.length;
  const moved = a.weights.filter((counts, layer) =>
    counts.some((count, bin) => count !== b.weights[layer][bin]),
  ).length;
  return `${moved} of ${layers} layers differ by now, the most changed in ${significant(100 * apart, 2)} % of its weights.`;
}
