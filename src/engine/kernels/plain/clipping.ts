import { oneOf, positive, record } from "../../check.ts";
import type { Segment } from "../../segments.ts";

/** A limit on gradients: on the length of all of them together, or on each. */
export interface Clip {
  kind: "norm" | "value";
  limit: number;
}

const f = Math.fround;

/** Throws BadInput unless the clip is one. */
export function checkClip(field: string, found: Clip): void {
  record(field, found, ["kind", "limit"]);
  oneOf(`${field}.kind`, found.kind, ["norm", "value"]);
  positive(`${field}.limit`, found.limit);
}

/** Clips the gradients of the given segments, in place (by norm: Pascanu et al. 2013). */
export function clipGradients(clip: Clip, grads: Float32Array, segments: readonly Segment[]): void {
  if (clip.kind === "norm") clipByNorm(grads, segments, f(clip.limit));
  else clipByValue(grads, segments, f(clip.limit));
}

function clipByValue(grads: Float32Array, segments: readonly Segment[], limit: number): void {
  for (let s = 0; s < segments.length; s++)
    for (let k = segments[s].from; k < segments[s].to; k++) {
      const g = grads[k];
      grads[k] = g < -limit ? -limit : g > limit ? limit : g;
    }
}

/** g ← g · limit / ‖g‖ where ‖g‖ exceeds the limit. */
function clipByNorm(grads: Float32Array, segments: readonly Segment[], limit: number): void {
  const most = largest(grads, segments);
  if (most === 0) return;
  const root = scaledNorm(grads, segments, most);
  if (!(f(most * root) > limit)) return;
  // Dividing by the largest first keeps every number between within range.
  const length = f(limit / root);
  for (let s = 0; s < segments.length; s++)
    for (let k = segments[s].from; k < segments[s].to; k++) grads[k] = f(grads[k] / most) * length;
}

function largest(values: Float32Array, segments: readonly Segment[]): number {
  let most = 0;
  for (let s = 0; s < segments.length; s++)
    for (let k = segments[s].from; k < segments[s].to; k++) {
      const size = Math.abs(values[k]);
      if (size > most) most = size;
    }
  return most;
}

/** √Σ (g / most)²: each row in four stripes, k mod 4, joined as (s₀ + s₁) + (s₂ + s₃), rows in order. */
function scaledNorm(values: Float32Array, segments: readonly Segment[], most: number): number {
  let total = 0;
  for (let s = 0; s < segments.length; s++) {
    const { to, row } = segments[s];
    for (let from = segments[s].from; from < to; from += row) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < row; k += 4) {
        s0 = f(s0 + square(values, from + k, most));
        if (k + 1 < row) s1 = f(s1 + square(values, from + k + 1, most));
        if (k + 2 < row) s2 = f(s2 + square(values, from + k + 2, most));
        if (k + 3 < row) s3 = f(s3 + square(values, from + k + 3, most));
      }
      total = f(total + f(f(s0 + s1) + f(s2 + s3)));
    }
  }
  return f(Math.sqrt(total));
}

function square(values: Float32Array, k: number, most: number): number {
  const scaled = f(values[k] / most);
  return f(scaled * scaled);
}
