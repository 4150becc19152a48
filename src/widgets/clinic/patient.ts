import { questionOfCase, withSeed, type Case, type Experiment } from "#experiments";
import { stream } from "#engine";
import type { ProgressState } from "../../progress/index.ts";

/** Somebody who has one of the faults; the number is also the seed of data, weights and batches. */
export interface Patient<Kind extends Case = Case> {
  number: number;
  kind: Kind;
  experiment: Experiment;
}

/** Patients are numbered from 1; each ten or so bring every case once, in an order of their own. */
export function patientOf<Kind extends Case>(
  cases: readonly Kind[],
  number: number,
): Patient<Kind> {
  const round = Math.floor((number - 1) / cases.length);
  const order = stream(round, "clinic").permutation(cases.length);
  const kind = cases[order[(number - 1) % cases.length]];
  return { number, kind, experiment: withSeed(kind.sick, number) };
}

/** What is known of earlier visits. */
export interface Past {
  /** The last patient that was worked on, 0 for none. */
  number: number;
  /** The fault of that patient has been named. */
  isDiagnosed: boolean;
  /** That patient is well. */
  isCured: boolean;
  /** Cases whose fault was named. */
  diagnosed: number;
}

/** Reads the log: a diagnosis is kept as [fault], a treatment as [fault, treatment]. */
export function pastOf(cases: readonly Case[], state: ProgressState): Past {
  const known = cases.flatMap((kind) => state.questions.get(questionOfCase(kind)) ?? []);
  const last = known.toSorted((one, other) => one.last.time - other.last.time).at(-1)?.last.data;
  const isTreated = Array.isArray(last?.response) && last.response.length === 2;
  return {
    number: last?.seed ?? 0,
    isDiagnosed: last !== undefined && (isTreated || last.verdict === "right"),
    isCured: isTreated && last?.verdict === "right",
    diagnosed: known.filter(({ isSettled }) => isSettled).length,
  };
}
