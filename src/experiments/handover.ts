import type { Run } from "#engine";

/** A matrix [rows][columns] flipped over its diagonal: [columns][rows], row by row like the first. */
export function flipped(matrix: ArrayLike<number>, rows: number, columns: number): Float32Array {
  const out = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      out[column * rows + row] = matrix[row * columns + column];
  return out;
}

/**
 * Looks at a run whose layer was handed over to a library that keeps weights as (inputs, units), as the
 * numbers stand here, (units, inputs), without flipping them: what that library reads is the weight of
 * another unit from another input. The run is left as it was.
 */
export function loadedAsTheyAre<Seen>(run: Run, layer: number, look: (run: Run) => Seen): Seen {
  const kept = run.snapshot();
  const { weights, inputs, units } = run.layers[layer];
  // It takes the list for [inputs][units]; flipped, that is [units][inputs] again.
  weights.set(flipped(weights.slice(), inputs, units));
  const seen = look(run);
  run.restore(kept);
  return seen;
}
