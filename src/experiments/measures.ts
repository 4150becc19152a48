import type { Run } from "#engine";
import { handover } from "./measures/handover.ts";
import { company } from "./measures/company.ts";
import { trainedToTheEnd } from "./measures/least-norm.ts";
import { mistakes } from "./measures/mistakes.ts";
import { monitors } from "./measures/monitors.ts";
import { gradientCheck, passes } from "./measures/passes.ts";
import { onePush, pushes } from "./measures/pushes.ts";
import { shuffling } from "./measures/shuffling.ts";

/** A question that a figure asks of a run in the worker: named here, because functions cannot be sent there. */
export type Measure = (run: Run, argument: unknown) => unknown;

/** Every measure by name. */
export const measures: Record<string, Measure> = {
  handover,
  company,
  mistakes,
  monitors,
  passes,
  gradientCheck,
  pushes,
  onePush,
  trainedToTheEnd,
  shuffling,
};
