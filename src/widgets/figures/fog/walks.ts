import { bowlOf, build, type Bowl, type Experiment } from "#experiments";

/** A walk over (w, b): the place before the first step and after each. */
export type Walk = [number, number][];

/** How many moves everybody has. */
export const MOVES = 12;

/** Where the engine goes with an experiment, step by step. */
export function walkOf(experiment: Experiment): Walk {
  const run = build(experiment);
  const place = (): [number, number] => {
    const [w, b] = run.parameters();
    return [w, b];
  };
  const walk = [place()];
  while (run.stepCount < experiment.steps && run.failure === null) {
    run.step();
    walk.push(place());
  }
  return walk;
}

/** The bowl that an experiment walks over. */
export function bowlUnder(experiment: Experiment): Bowl {
  return bowlOf(build(experiment).training.data);
}
