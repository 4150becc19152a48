/** The parameters of a network 1-n-n-1: how many weights and biases, and the sides they take at one a pixel. */
export interface Counts {
  weights: number;
  biases: number;
  total: number;
  /** The side of the square that the weights fill. */
  side: number;
  /** How wide the sliver of the biases is beside it. */
  sliver: number;
}

/** n + n² + n weights and n + n + 1 biases. */
export function countsOf(n: number): Counts {
  const weights = n + n * n + n;
  const biases = n + n + 1;
  const side = Math.sqrt(weights);
  return { weights, biases, total: weights + biases, side, sliver: biases / side };
}

/** The weights out of all parameters of a network 1-n-n-1, layer by layer. */
export function weightsOf(parameters: Float32Array, n: number): Float32Array {
  const weights = new Float32Array(countsOf(n).weights);
  weights.set(parameters.subarray(0, n), 0);
  weights.set(parameters.subarray(2 * n, 2 * n + n * n), n);
  weights.set(parameters.subarray(3 * n + n * n, 4 * n + n * n), n + n * n);
  return weights;
}
