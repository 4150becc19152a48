import { oneOf, positive, record, share, wholeNumber } from "./check.ts";
import { cos } from "./elementary/cos.ts";

/** How the learning rate changes with the step. */
export type Schedule =
  | { kind: "constant" }
  | { kind: "step"; every: number; factor: number }
  /** `floor` is the share of the rate that is left at the end, 0 unless said. */
  | { kind: "cosine"; steps: number; floor?: number }
  | { kind: "warmup"; steps: number };

const f = Math.fround;
const HALF_TURN = f(3.141592653589793);

/**
 * The learning rate of the step after `done` steps, from the optimizer's rate η:
 * constant η; step η · factor^⌊done / every⌋; cosine from η down to η · floor in half a wave over
 * `steps`, then flat (Loshchilov and Hutter 2017); warmup η (done + 1) / steps, then η.
 */
export function rateAt(schedule: Schedule, learningRate: number, done: number): number {
  const rate = f(learningRate);
  switch (schedule.kind) {
    case "constant":
      return rate;
    case "step": {
      const factor = f(schedule.factor);
      let power = 1;
      for (let k = Math.floor(done / schedule.every); k > 0 && power > 0 && factor !== 1; k--)
        power = f(power * factor);
      return f(rate * power);
    }
    case "cosine": {
      const floor = f(schedule.floor ?? 0);
      if (done >= schedule.steps) return f(rate * floor);
      const wave = f(f(1 + cos(f(HALF_TURN * f(done / schedule.steps)))) * 0.5);
      return f(rate * f(floor + f(f(1 - floor) * wave)));
    }
    case "warmup":
      return done + 1 >= schedule.steps ? rate : f(rate * f((done + 1) / schedule.steps));
  }
}

/** Throws BadInput unless the schedule is one. */
export function checkSchedule(field: string, found: Schedule): void {
  const fields = {
    constant: [],
    step: ["every", "factor"],
    cosine: ["steps", "floor"],
    warmup: ["steps"],
  };
  record(field, found, ["kind", ...(fields[found?.kind] ?? [])]);
  switch (oneOf(`${field}.kind`, found.kind, ["constant", "step", "cosine", "warmup"])) {
    case "step":
      wholeNumber(`${field}.every`, (found as { every: number }).every, 1);
      positive(`${field}.factor`, (found as { factor: number }).factor);
      share(`${field}.factor`, (found as { factor: number }).factor);
      return;
    case "cosine":
      share(`${field}.floor`, (found as { floor?: number }).floor ?? 0);
    // falls through
    case "warmup":
      wholeNumber(`${field}.steps`, (found as { steps: number }).steps, 1);
  }
}
