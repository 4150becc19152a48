import {
  type ActivationName,
  gelu,
  geluSlope,
  leakyRelu,
  leakyReluSlope,
  relu,
  reluSlope,
  sigmoid,
  sigmoidSlope,
  softplus,
  tanhSlope,
} from "../../activations.ts";
import { tanh } from "../../elementary/tanh.ts";

const f = Math.fround;

/** a = f(z) for the first `count` values. */
export function activate(
  name: ActivationName,
  z: Float32Array,
  a: Float32Array,
  count: number,
): void {
  // One loop each: a call through a variable could not be inlined.
  switch (name) {
    case "linear":
      for (let k = 0; k < count; k++) a[k] = z[k];
      return;
    case "relu":
      for (let k = 0; k < count; k++) a[k] = relu(z[k]);
      return;
    case "leakyRelu":
      for (let k = 0; k < count; k++) a[k] = leakyRelu(z[k]);
      return;
    case "tanh":
      for (let k = 0; k < count; k++) a[k] = tanh(z[k]);
      return;
    case "sigmoid":
      for (let k = 0; k < count; k++) a[k] = sigmoid(z[k]);
      return;
    case "softplus":
      for (let k = 0; k < count; k++) a[k] = softplus(z[k]);
      return;
    case "gelu":
      for (let k = 0; k < count; k++) a[k] = gelu(z[k]);
      return;
  }
}

/** δ ← δ · f′(z): turns signals dL/da into deltas dL/dz, in place, for the first `count` values. */
export function throughSlope(
  name: ActivationName,
  z: Float32Array,
  a: Float32Array,
  deltas: Float32Array,
  count: number,
): void {
  switch (name) {
    case "linear":
      return;
    case "relu":
      for (let k = 0; k < count; k++) deltas[k] = f(deltas[k] * reluSlope(z[k]));
      return;
    case "leakyRelu":
      for (let k = 0; k < count; k++) deltas[k] = f(deltas[k] * leakyReluSlope(z[k]));
      return;
    case "tanh":
      for (let k = 0; k < count; k++) deltas[k] = f(deltas[k] * tanhSlope(a[k]));
      return;
    case "sigmoid":
      for (let k = 0; k < count; k++) deltas[k] = f(deltas[k] * sigmoidSlope(a[k]));
      return;
    case "softplus":
      for (let k = 0; k < count; k++) deltas[k] = f(deltas[k] * sigmoid(z[k]));
      return;
    case "gelu":
      for (let k = 0; k < count; k++) deltas[k] = f(deltas[k] * geluSlope(z[k]));
      return;
  }
}
