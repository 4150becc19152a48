import { stream, type Run } from "#engine";

/** How often each input is dealt out anew. */
const ROUNDS = 20;

/**
 * What each input is worth to a network (permutation importance, Breiman 2001): by how much the root
 * of its mean squared error rises when the values of that input are dealt out anew among the examples,
 * in the mean square over twenty deals.
 */
export function lostByShuffling(run: Run): number[] {
  const { data, seed } = run.training;
  const { inputs, count, inputWidth } = data;
  const before = Math.sqrt(run.evaluate().loss);
  return Array.from({ length: inputWidth }, (_, input) => {
    const random = stream(seed, "shuffling", input);
    let sum = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const dealt = inputs.slice();
      random
        .permutation(count)
        .forEach((from, n) => (dealt[n * inputWidth + input] = inputs[from * inputWidth + input]));
      sum += run.evaluate({ ...data, inputs: dealt }).loss;
    }
    return Math.sqrt(sum / ROUNDS) - before;
  });
}

/** The measure behind the figure of a stretched ruler. */
export const shuffling = (run: Run): number[] => lostByShuffling(run);
