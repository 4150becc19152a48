import { nonNegative, oneOf, positive, record, share } from "./check.ts";

export interface Sgd {
  kind: "sgd";
  learningRate: number;
}
export interface Momentum {
  kind: "momentum" | "nesterov";
  learningRate: number;
  /** μ, 0.9 unless said */
  momentum?: number;
}
export interface RmsProp {
  kind: "rmsprop";
  learningRate: number;
  /** ρ, 0.9 unless said */
  decay?: number;
  /** 1e-8 unless said */
  epsilon?: number;
}
export interface Adam {
  kind: "adam" | "adamW";
  learningRate: number;
  /** 0.9 unless said */
  beta1?: number;
  /** 0.999 unless said */
  beta2?: number;
  /** 1e-8 unless said */
  epsilon?: number;
  /** adamW alone: λ in θ ← θ − ηλθ, 0.01 unless said */
  weightDecay?: number;
}

/** How gradients become updates, as plain data. */
export type Optimizer = Sgd | Momentum | RmsProp | Adam;

type Options<T> = Omit<T, "kind">;

/** Plain gradient descent: θ ← θ − ηg. */
export const sgd = (options: Options<Sgd>): Sgd => ({ kind: "sgd", ...options });

/** Heavy ball (Polyak 1964): v ← μv + g, θ ← θ − ηv. */
export const momentum = (options: Options<Momentum>): Momentum => ({
  kind: "momentum",
  ...options,
});

/** Nesterov's momentum as in Sutskever et al. 2013: v ← μv + g, θ ← θ − η(g + μv). */
export const nesterov = (options: Options<Momentum>): Momentum => ({
  kind: "nesterov",
  ...options,
});

/** RMSProp (Tieleman and Hinton 2012): v ← ρv + (1 − ρ)g², θ ← θ − ηg / (√v + ε). */
export const rmsprop = (options: Options<RmsProp>): RmsProp => ({ kind: "rmsprop", ...options });

/**
 * Adam (Kingma and Ba 2015): m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g²,
 * θ ← θ − η m̂ / (√v̂ + ε) with m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ).
 */
export const adam = (options: Omit<Options<Adam>, "weightDecay">): Adam => ({
  kind: "adam",
  ...options,
});

/** AdamW (Loshchilov and Hutter 2019): Adam, with the parameters themselves decayed by ηλθ. */
export const adamW = (options: Options<Adam>): Adam => ({ kind: "adamW", ...options });

const fields = {
  sgd: [],
  momentum: ["momentum"],
  nesterov: ["momentum"],
  rmsprop: ["decay", "epsilon"],
  adam: ["beta1", "beta2", "epsilon"],
  adamW: ["beta1", "beta2", "epsilon", "weightDecay"],
} as const;
const kinds = ["sgd", "momentum", "nesterov", "rmsprop", "adam", "adamW"] as const;

/** Throws BadInput unless the optimizer is one. */
export function checkOptimizer(field: string, found: Optimizer): void {
  record(field, found, ["kind", "learningRate", ...(fields[found?.kind] ?? [])]);
  oneOf(`${field}.kind`, found.kind, kinds);
  nonNegative(`${field}.learningRate`, found.learningRate);
  for (const [key, value] of Object.entries(found)) {
    if (value === undefined) continue;
    if (["momentum", "decay", "beta1", "beta2"].includes(key))
      share(`${field}.${key}`, value, true);
    if (key === "epsilon") positive(`${field}.epsilon`, value);
    if (key === "weightDecay") nonNegative(`${field}.weightDecay`, value);
  }
}

/** How many numbers an optimizer remembers for each parameter. */
export function memoryPerParameter(optimizer: Optimizer): number {
  if (optimizer.kind === "sgd") return 0;
  return optimizer.kind === "adam" || optimizer.kind === "adamW" ? 2 : 1;
}

/** What an optimizer remembers: `memory` for each parameter, and β₁ᵗ, β₂ᵗ by repeated multiplication. */
export interface OptimizerState {
  memory: Float32Array[];
  powers: Float32Array;
}

/** The state before the first step. */
export function initOptimizer(optimizer: Optimizer, parameters: number): OptimizerState {
  const memory = Array.from(
    { length: memoryPerParameter(optimizer) },
    () => new Float32Array(parameters),
  );
  return { memory, powers: Float32Array.of(1, 1) };
}
