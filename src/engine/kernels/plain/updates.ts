import type { Adam, Momentum, Optimizer, OptimizerState, RmsProp } from "../../optimizers.ts";

const f = Math.fround;

/** Counts the step in the powers β₁ᵗ and β₂ᵗ; once a step, before its updates. */
export function countStep(optimizer: Optimizer, state: OptimizerState): void {
  if (optimizer.kind !== "adam" && optimizer.kind !== "adamW") return;
  state.powers[0] = state.powers[0] * f(optimizer.beta1 ?? 0.9);
  state.powers[1] = state.powers[1] * f(optimizer.beta2 ?? 0.999);
}

/** Writes the updates of the parameters `from` … `to` − 1: what the optimizer adds to each. */
export function updatesOf(
  optimizer: Optimizer,
  state: OptimizerState,
  rate: number,
  grads: Float32Array,
  updates: Float32Array,
  from: number,
  to: number,
): void {
  switch (optimizer.kind) {
    case "sgd":
      for (let k = from; k < to; k++) updates[k] = -f(rate * grads[k]);
      return;
    case "momentum":
      return momentumUpdates(optimizer, state, rate, grads, updates, from, to);
    case "nesterov":
      return nesterovUpdates(optimizer, state, rate, grads, updates, from, to);
    case "rmsprop":
      return rmspropUpdates(optimizer, state, rate, grads, updates, from, to);
    case "adam":
    case "adamW":
      return adamUpdates(optimizer, state, rate, grads, updates, from, to);
  }
}

/** v ← μv + g; −ηv. */
function momentumUpdates(
  optimizer: Momentum,
  state: OptimizerState,
  rate: number,
  grads: Float32Array,
  updates: Float32Array,
  from: number,
  to: number,
): void {
  const mu = f(optimizer.momentum ?? 0.9);
  const velocity = state.memory[0];
  for (let k = from; k < to; k++) {
    const v = f(f(mu * velocity[k]) + grads[k]);
    velocity[k] = v;
    updates[k] = -f(rate * v);
  }
}

/** v ← μv + g; −η(g + μv). */
function nesterovUpdates(
  optimizer: Momentum,
  state: OptimizerState,
  rate: number,
  grads: Float32Array,
  updates: Float32Array,
  from: number,
  to: number,
): void {
  const mu = f(optimizer.momentum ?? 0.9);
  const velocity = state.memory[0];
  for (let k = from; k < to; k++) {
    const g = grads[k];
    const v = f(f(mu * velocity[k]) + g);
    velocity[k] = v;
    updates[k] = -f(rate * f(g + f(mu * v)));
  }
}

/** v ← ρv + (1 − ρ)g²; −ηg / (√v + ε). */
function rmspropUpdates(
  optimizer: RmsProp,
  state: OptimizerState,
  rate: number,
  grads: Float32Array,
  updates: Float32Array,
  from: number,
  to: number,
): void {
  const rho = f(optimizer.decay ?? 0.9);
  const rest = f(1 - rho);
  const epsilon = f(optimizer.epsilon ?? 1e-8);
  const square = state.memory[0];
  for (let k = from; k < to; k++) {
    const g = grads[k];
    const v = f(f(rho * square[k]) + f(rest * f(g * g)));
    square[k] = v;
    updates[k] = -f(rate * f(g / f(f(Math.sqrt(v)) + epsilon)));
  }
}

/** m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; −η m̂ / (√v̂ + ε). */
function adamUpdates(
  optimizer: Adam,
  state: OptimizerState,
  rate: number,
  grads: Float32Array,
  updates: Float32Array,
  from: number,
  to: number,
): void {
  const beta1 = f(optimizer.beta1 ?? 0.9);
  const beta2 = f(optimizer.beta2 ?? 0.999);
  const rest1 = f(1 - beta1);
  const rest2 = f(1 - beta2);
  const epsilon = f(optimizer.epsilon ?? 1e-8);
  const correction1 = f(1 - state.powers[0]);
  const correction2 = f(1 - state.powers[1]);
  const mean = state.memory[0];
  const square = state.memory[1];
  for (let k = from; k < to; k++) {
    const g = grads[k];
    const m = f(f(beta1 * mean[k]) + f(rest1 * g));
    const v = f(f(beta2 * square[k]) + f(rest2 * f(g * g)));
    mean[k] = m;
    square[k] = v;
    const root = f(Math.sqrt(f(v / correction2)));
    updates[k] = -f(rate * f(f(m / correction1) / f(root + epsilon)));
  }
}
