import {
  build,
  layerStatistics,
  type Experiment,
  type LayerStatistics,
  type Run,
} from "#experiments";
import { patientOf, type Patient } from "../../widgets/figures/patients/patient.ts";
import { rounded } from "./rounded.ts";

/** Two runs as patients: their weights and the size of their signals layer by layer. */
export function patientsOf(runs: Run[]): [Patient, Patient] {
  return runs.map((run) => {
    const layers = Object.entries(layerStatistics(run)).map(([name, values]) => [
      name,
      rounded(values),
    ]);
    return patientOf(
      run.parameters(),
      Object.fromEntries(layers) as LayerStatistics,
      run.model.widths,
    );
  }) as [Patient, Patient];
}

/** Both patients before the first step. */
export function untrainedPatients(pair: Experiment[]): [Patient, Patient] {
  return patientsOf(pair.map((experiment) => build(experiment)));
}
