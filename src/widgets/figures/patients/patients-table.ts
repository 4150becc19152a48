import { significant } from "../../../charts/format.ts";
import type { Table } from "../../figure/More.tsx";
import type { Patient } from "./patient.ts";

/** Everything that is logged of both patients, the output layer first. */
export function patientsTable(step: number, patients: [Patient, Patient]): Table {
  const { length } = patients[0].weights;
  const columns = ["δ", "activation", "of which varies", "weight gradient", "update / weight"];
  return {
    caption: `Root mean squares by layer at step ${step}`,
    columns: [
      "layer",
      ...columns.map((name) => `A: ${name}`),
      ...columns.map((name) => `B: ${name}`),
    ],
    rows: Array.from({ length }, (_, index) => length - 1 - index).map((layer) => [
      layer === length - 1 ? "out" : layer + 1,
      ...patients.flatMap(({ layers }) =>
        [layers.deltas, layers.a, layers.varying, layers.weightGradients, layers.updateRatios].map(
          (statistic) => significant(statistic[layer], 2),
        ),
      ),
    ]),
  };
}
