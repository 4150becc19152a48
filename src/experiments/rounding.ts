import type { Run } from "#engine";

/**
 * All parameters of a run rounded to 2^bits − 1 evenly spaced levels, symmetric about 0, each list of
 * weights and each of biases on a scale of its own: s · round(θ / s) with s = max |θ| / (2^(bits−1) − 1).
 */
export function roundedParameters(run: Run, bits: number): Float32Array {
  const levels = 2 ** (bits - 1) - 1;
  const parts = run.layers.flatMap(({ weights, biases }) =>
    biases ? [weights, biases] : [weights],
  );
  return Float32Array.from(
    parts.flatMap((part) => {
      const unit = part.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / levels;
      return Array.from(part, (value) => (unit === 0 ? value : unit * Math.round(value / unit)));
    }),
  );
}
