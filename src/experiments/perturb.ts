import { stream, type Run } from "#engine";

/** The length of a list of numbers taken as an arrow, ‖v‖ = √Σ vᵢ², in double precision. */
export function lengthOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k] * values[k];
  return Math.sqrt(sum);
}

/** The inner product of two lists, Σ uᵢvᵢ, in double precision. */
export function inner(u: ArrayLike<number>, v: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < u.length; k++) sum += u[k] * v[k];
  return sum;
}

/** The values scaled to a length; a list of zeros stays as it is. */
export function scaledTo(values: ArrayLike<number>, length: number): Float32Array {
  const own = lengthOf(values);
  return Float32Array.from(values, (value) => (own === 0 ? value : (value / own) * length));
}

/** A push of a given length in a random direction, every direction equally likely: normal numbers, scaled. */
export function randomPush(
  size: number,
  length: number,
  seed: number,
  index: number,
): Float32Array {
  const random = stream(seed, "push", index);
  return scaledTo(
    Float32Array.from({ length: size }, () => random.normal()),
    length,
  );
}

/** All gradients of the loss over the training data, in the order of the parameters. */
export function gradientOf(run: Run): Float32Array {
  run.backward();
  const parts = run.layers.flatMap(({ grads: { weights, biases } }) =>
    biases ? [weights, biases] : [weights],
  );
  const flat = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    flat.set(part, at);
    at += part.length;
  }
  return flat;
}

/** Looks at a run while its parameters are moved by a push, and leaves the run as it was. */
export function pushed<Seen>(run: Run, push: ArrayLike<number>, look: (run: Run) => Seen): Seen {
  const kept = run.snapshot();
  run.setParameters(kept.parameters.map((value, k) => value + push[k]));
  const seen = look(run);
  run.restore(kept);
  return seen;
}

/**
 * The push of a given length that raises the training loss most, as far as gradient ascent finds it.
 *
 * Projected gradient ascent on the sphere around the trained parameters θ: the first push points along
 * the gradient; each step adds the gradient found at θ + Δ at the same length, Δ + ‖Δ‖ · ĝ(θ + Δ), and
 * scales the sum back to the sphere.
 */
export function worstPush(run: Run, length: number, steps = 10): Float32Array {
  let push: Float32Array = new Float32Array(run.parameters().length);
  for (let step = 0; step < steps; step++) {
    const gradient = scaledTo(pushed(run, push, gradientOf), length);
    push = scaledTo(
      push.map((value, k) => value + gradient[k]),
      length,
    );
  }
  return push;
}

/** The share of two lists of logits whose signs differ: predictions that flip. */
export function shareFlipped(before: ArrayLike<number>, after: ArrayLike<number>): number {
  let flips = 0;
  for (let k = 0; k < before.length; k++) if (before[k] > 0 !== after[k] > 0) flips += 1;
  return flips / before.length;
}
