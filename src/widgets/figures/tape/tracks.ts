import { stepsOnTape, withTape, type Experiment } from "#experiments";

/** The tracks under the tape, in the order of the experiments. */
export const TRACKS = ["plain descent", "momentum", "Adam", "AdamW"];
/** Where Adam stands among them. */
export const ADAM = 2;

/** How far a gradient can be pulled, before all are taken ten times. */
export const LARGEST = 5;

const every = (steps: number, at: (step: number) => number) =>
  Array.from({ length: steps }, (_, step) => at(step));

/** Tapes to begin with, by name. */
export const TAPES = {
  zigzag: every(12, (step) => (step % 2 === 0 ? 4 : -2)),
  steady: every(12, () => 2),
  shout: every(12, (step) => (step === 3 ? 5 : 0.5)),
};
export type TapeName = keyof typeof TAPES;

/** Which of the tapes it is, whatever they are multiplied by. */
export function nameOf(tape: number[]): TapeName | null {
  const names = Object.keys(TAPES) as TapeName[];
  const factor = isTenfold(tape) ? 10 : 1;
  return names.find((name) => TAPES[name].every((g, at) => g * factor === tape[at])) ?? null;
}

/** Whether a tape holds gradients that no hand can pull without taking all ten times. */
export function isTenfold(tape: number[]): boolean {
  return Math.max(...tape.map(Math.abs)) > LARGEST;
}

/** The steps of every optimizer on a tape. */
export function tracksOf(experiments: Experiment[], tape: number[]): number[][] {
  return experiments.map((experiment) => stepsOnTape(withTape(experiment, tape)));
}

/** Where the weight stands after some steps of a track. */
export function weightAfter(start: number, track: number[], steps: number): number {
  return track.slice(0, steps).reduce((weight, step) => weight + step, start);
}
