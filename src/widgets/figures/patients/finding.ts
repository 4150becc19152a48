import { significant } from "../../../charts/format.ts";
import type { Order } from "./order.ts";
import type { Patient } from "./patient.ts";

/** What a test says of the two patients at a step, in words. */
export function finding(order: Order, a: Patient, b: Patient): string {
  if (order === "weights") return weightsFinding(a, b);
  if (order === "activations") {
    const last = a.layers.a.length - 2;
    const of = ({ layers }: Patient) =>
      `${significant(layers.varying[last], 2)} of ${significant(layers.a[last], 2)}`;
    return `Filled is what differs between examples: in layer ${last + 1}, ${of(a)} in A and ${of(b)} in B.`;
  }
  const statistic = order === "signal" ? "deltas" : "weightGradients";
  const name = order === "signal" ? "signal" : "gradient";
  const last = a.layers[statistic].length - 2;
  const of = ({ layers }: Patient) =>
    significant(layers[statistic][0] / layers[statistic][last], 2);
  return `From layer ${last + 1} down to layer 1 the ${name} changes by a factor of ${of(a)} in A and ${of(b)} in B.`;
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
  return `By now the two differ, in the most changed layer by ${significant(100 * apart, 2)} % of its weights. Which of them is ill does not show.`;
}
