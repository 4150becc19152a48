const f = Math.fround;

/**
 * Adds the slope of the penalty (l2 / 2) Σ θ² + l1 Σ |θ| to the gradients `from` … `to` − 1:
 * g ← (g + l2 θ) + l1 sign θ, where the sign of 0 is 0.
 */
export function penalize(
  parameters: Float32Array,
  grads: Float32Array,
  l1: number,
  l2: number,
  from: number,
  to: number,
): void {
  const strength = f(l2);
  if (l2 !== 0) for (let k = from; k < to; k++) grads[k] = grads[k] + f(strength * parameters[k]);
  const push = f(l1);
  if (l1 === 0) return;
  for (let k = from; k < to; k++) {
    const theta = parameters[k];
    grads[k] = grads[k] + (theta > 0 ? push : theta < 0 ? -push : 0);
  }
}

/** Adds decoupled weight decay to the updates `from` … `to` − 1: u ← u − (ηλ) θ. */
export function decay(
  parameters: Float32Array,
  updates: Float32Array,
  rate: number,
  weightDecay: number,
  from: number,
  to: number,
): void {
  const strength = f(rate * f(weightDecay));
  for (let k = from; k < to; k++) updates[k] = updates[k] - f(strength * parameters[k]);
}
