import { activate, finite, throughSlope } from "./activate.as";
import { gather, nextBatch, seen, takeWhole } from "./batches.as";
import { biasGrads, sums, weightGrads } from "./dense.as";
import { addSkipped, drawMask, throughMask, worstOf } from "./dropout.as";
import { lossOf, meanOf, rightAnswers } from "./losses.as";
import {
  normalize,
  normalizeForEvaluation,
  throughNormalization,
  track,
} from "./normalization.as";
import * as t from "./table";
import { update } from "./update.as";
import { address, number, setNumber, setWord, strideOf, word } from "./words.as";

@inline
const LAYER_BYTES = t.LAYER_WORDS << 2;

/**
 * Takes up to `count` training steps with the rates of a list, writes the loss of each into another
 * and returns how many were whole; where one was not, STAGE says where it failed.
 */
export function steps(count: i32, rates: usize, losses: usize): i32 {
  setWord(t.STAGE, 0);
  for (let k = 0; k < count; k++) {
    const examples = nextBatch();
    const stage = step(examples, load<f32>(rates + (<usize>k << 2)));
    if (stage) {
      setWord(t.STAGE, stage);
      return k;
    }
    store<f32>(losses + (<usize>k << 2), number(t.LOSS_VALUE));
    seen(examples);
  }
  return count;
}

function step(examples: i32, rate: f32): i32 {
  const whole = forward(examples);
  const loss = lossAndSlope(examples);
  if (!whole) return t.FORWARD;
  setNumber(t.LOSS_VALUE, loss);
  if (loss - loss != 0) return t.IN_LOSS;
  if (!backward(examples)) return t.BACKWARD;
  if (!update(rate)) return t.UPDATE;
  const end = endOfLayers();
  for (let at: usize = t.LAYER_TABLE; at < end; at += LAYER_BYTES) track(at, examples);
  return 0;
}

/**
 * Forward and backward over the data set whole, or over the batch that x and y hold; returns the
 * loss and moves nothing.
 */
export function gradients(whole: bool): f32 {
  if (whole) takeWhole();
  const examples = word(t.EXAMPLES);
  forward(examples);
  const loss = lossAndSlope(examples);
  backward(examples);
  return loss;
}

@inline
function endOfLayers(): usize {
  return t.LAYER_TABLE + word(t.LAYERS) * LAYER_BYTES;
}

/**
 * z and a of every layer, as training sees it; tells whether they and the statistics are finite.
 * Where nothing is dropped or added, a is finite if z is.
 */
function forward(examples: i32): bool {
  const stride = strideOf(examples);
  let input = address(t.X);
  let whole = true;
  let seen = i32x4.splat(0);
  const end = endOfLayers();
  for (let at: usize = t.LAYER_TABLE; at < end; at += LAYER_BYTES) {
    weightedSums(at, input, stride, load<usize>(at, t.L_SUMS << 2));
    if (load<i32>(at, t.L_NORMALIZATION << 2)) seen = normalize(at, examples, stride, seen);
    const z = load<usize>(at, t.L_Z << 2);
    const a = load<usize>(at, t.L_A << 2);
    const bytes = <usize>load<i32>(at, t.L_UNITS << 2) * stride;
    let from = load<usize>(at, t.L_ACTIVATED << 2);
    const here = activate(load<i32>(at, t.L_ACTIVATION << 2), z, z + bytes, from);
    whole = whole && here;
    const mask = load<usize>(at, t.L_MASK << 2);
    if (mask) {
      drawMask(at, examples, stride);
      throughMask(from, from + bytes, mask, a);
      from = a;
    }
    const residual = load<usize>(at, t.L_SKIPPED << 2);
    if (residual) addSkipped(from, from + bytes, input, a);
    if (mask | residual) seen = worstOf(a, a + bytes, seen);
    input = a;
  }
  return whole && finite(seen);
}

@inline
function weightedSums(at: usize, x: usize, stride: usize, out: usize): void {
  const inputs = load<i32>(at, t.L_INPUTS << 2);
  const units = load<i32>(at, t.L_UNITS << 2);
  const weights = load<usize>(at, t.L_WEIGHTS << 2);
  sums(weights, inputs << 2, 4, load<usize>(at, t.L_BIASES << 2), units, inputs, x, stride, out);
}

/** The loss of the batch; leaves dL/da in the deltas of the last layer. */
function lossAndSlope(examples: i32): f32 {
  const last = endOfLayers() - LAYER_BYTES;
  const units = load<i32>(last, t.L_UNITS << 2);
  const name = word(t.LOSS);
  const size: f32 = name == 2 ? <f32>examples : <f32>(units * examples);
  const a = load<usize>(last, t.L_A << 2);
  const deltas = load<usize>(last, t.L_DELTAS << 2);
  const factor: f32 = (name == 0 ? <f32>2 : <f32>1) / size;
  const zero = f32x4.splat(0);
  return meanOf(lossOf(name, a, address(t.Y), deltas, units, examples, factor, zero), size);
}

/** Deltas and gradients from the last layer to the first; tells whether they are finite. */
function backward(examples: i32): bool {
  const stride = strideOf(examples);
  let whole = true;
  let seen = i32x4.splat(0);
  for (let at = endOfLayers() - LAYER_BYTES; at >= <usize>t.LAYER_TABLE; at -= LAYER_BYTES) {
    const before = at - LAYER_BYTES;
    const first = at == <usize>t.LAYER_TABLE;
    const inputs = load<i32>(at, t.L_INPUTS << 2);
    const units = load<i32>(at, t.L_UNITS << 2);
    const deltas = load<usize>(at, t.L_DELTAS << 2);
    const bytes = <usize>units * stride;
    const skipped = load<usize>(at, t.L_SKIPPED << 2);
    const mask = load<usize>(at, t.L_MASK << 2);
    if (skipped) memory.copy(skipped, deltas, bytes);
    if (mask) throughMask(deltas, deltas + bytes, mask, deltas);
    const z = load<usize>(at, t.L_Z << 2);
    const activated = load<usize>(at, t.L_ACTIVATED << 2);
    const name = load<i32>(at, t.L_ACTIVATION << 2);
    const here = throughSlope(name, z, activated, deltas, deltas + bytes);
    whole = whole && here;
    if (load<i32>(at, t.L_NORMALIZATION << 2)) {
      seen = biasGrads(deltas, load<usize>(at, t.L_SHIFT_GRADS << 2), units, stride, seen);
      seen = throughNormalization(at, examples, stride, seen);
    }
    const d = load<usize>(at, t.L_SUM_DELTAS << 2);
    const input = first ? address(t.X) : load<usize>(before, t.L_A << 2);
    seen = weightGrads(d, input, load<usize>(at, t.L_WEIGHT_GRADS << 2), units, inputs, stride, seen);
    const biases = load<usize>(at, t.L_BIAS_GRADS << 2);
    if (biases) seen = biasGrads(d, biases, units, stride, seen);
    if (first) continue;
    const weights = load<usize>(at, t.L_WEIGHTS << 2);
    const signals = load<usize>(before, t.L_DELTAS << 2);
    sums(weights, 4, inputs << 2, 0, inputs, units, d, stride, signals);
    if (skipped) addSkipped(signals, signals + bytes, skipped, signals);
  }
  return whole && finite(seen);
}

/**
 * The outputs [outputs][count padded to 4] of `count` rows of inputs, at most a chunk of them;
 * returns their address. What the layers hold stays as it is.
 */
export function outputs(rows: usize, count: i32): usize {
  const stride = strideOf(count);
  let a = address(t.SCRATCH_1);
  let z = address(t.SCRATCH_2);
  gather(rows, word(t.INPUT_WIDTH), 0, count, a);
  const layers = endOfLayers();
  for (let at: usize = t.LAYER_TABLE; at < layers; at += LAYER_BYTES) {
    weightedSums(at, a, stride, z);
    const end = z + <usize>load<i32>(at, t.L_UNITS << 2) * stride;
    if (load<i32>(at, t.L_NORMALIZATION << 2)) normalizeForEvaluation(at, z, stride);
    activate(load<i32>(at, t.L_ACTIVATION << 2), z, end, z);
    if (load<i32>(at, t.L_SKIPPED << 2)) addSkipped(z, end, a, z);
    const free = a;
    a = z;
    z = free;
  }
  return a;
}

/** Adds the losses and the right answers of a chunk of rows to STRIPES and RIGHT. */
export function judge(inputs: usize, targets: usize, count: i32): void {
  const a = outputs(inputs, count);
  const y = a == address(t.SCRATCH_1) ? address(t.SCRATCH_2) : address(t.SCRATCH_1);
  gather(targets, word(t.TARGET_WIDTH), 0, count, y);
  const name = word(t.LOSS);
  const units = load<i32>(endOfLayers() - LAYER_BYTES, t.L_UNITS << 2);
  const sum = lossOf(name, a, y, 0, units, count, 0, v128.load(t.STRIPES << 2));
  v128.store(t.STRIPES << 2, sum);
  setWord(t.RIGHT, word(t.RIGHT) + rightAnswers(name, a, y, units, count));
}
