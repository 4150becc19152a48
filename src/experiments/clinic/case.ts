import { BadInput } from "#engine";
import type { Experiment } from "../experiment.ts";
import { readingSteps } from "./examine.ts";
import type { Reading } from "./reading.ts";
import { treatments, type Treatment } from "./treatments.ts";

/** A picture of the monitors. */
export const monitors = {
  loss: "Loss",
  a: "Activations",
  deltas: "Signal δ",
  gradients: "Gradients",
  updates: "Updates",
  off: "Off",
  spread: "Spread",
} as const;

export type Monitor = keyof typeof monitors;

/** What a re-run has to come to at its last step. */
export interface CureBar {
  of: "loss" | "heldBack";
  atMost: number;
}

/** A kind of patient: every seed is another one with the same fault. */
export interface Case {
  /** Written by hand and never used again; answers are kept as `clinic-<id>`. */
  id: string;
  /** The fault as the reader names it. */
  fault: string;
  /** The monitor that shows it, and what it would show. */
  monitor: Monitor;
  sign: string;
  sick: Experiment;
  /** The treatments that are known to do it; another one whose re-run meets the bar counts as well. */
  cures: Treatment[];
  bar: CureBar;
  /** Why it is not another fault whose own monitor would not tell, by that fault's id. */
  notThat?: Record<string, { words: string; misconception?: string }>;
}

/** The objective that every case asks about. */
export const CLINIC_OBJECTIVE = "read-the-bars";

/** The id under which answers about a case are kept. */
export const questionOfCase = ({ id }: Pick<Case, "id">): string => `clinic-${id}`;

/** Types and checks the cases of a lesson. Throws BadInput. */
export function defineCases(cases: Case[]): Case[] {
  const ids = cases.map(({ id }) => id);
  cases.forEach(({ id, cures, notThat = {} }, at) => {
    const field = `cases[${at}]`;
    if (!/^[a-z][a-z-]*$/.test(id) || ids.indexOf(id) !== at)
      throw new BadInput(`${field}.id`, id, "small letters and hyphens, different in each case");
    if (cures.length === 0)
      throw new BadInput(`${field}.cures`, cures, `some of ${Object.keys(treatments).join(", ")}`);
    for (const other of Object.keys(notThat))
      if (other === id || !ids.includes(other))
        throw new BadInput(`${field}.notThat`, other, `the id of another case (${ids.join(", ")})`);
  });
  return cases;
}

/** Whether a run came to its last step and cleared the bar there. */
export function meets({ of, atMost }: CureBar, readings: readonly Reading[], run: Experiment) {
  const last = readings.at(-1);
  return last !== undefined && last.step === readingSteps(run).at(-1) && last[of] <= atMost;
}
