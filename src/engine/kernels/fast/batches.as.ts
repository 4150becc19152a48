import * as t from "./table";
import { address, setWord, strideOf, word } from "./words.as";

/** Gathers the next batch and returns its count; shuffles at the start of an epoch. */
export function nextBatch(): i32 {
  const batch = word(t.BATCH);
  const all = word(t.COUNT);
  if (batch == 0) {
    takeWhole();
    return all;
  }
  const order = address(t.ORDER);
  const position = word(t.POSITION);
  if (position == 0) shuffle(order, all);
  const count = min(batch, all - position);
  take(order + (<usize>position << 2), count);
  setWord(t.WHOLE, 0);
  return count;
}

/** Gathers the data set in its own order, unless that is what the batch holds. */
export function takeWhole(): void {
  if (!word(t.WHOLE)) take(0, word(t.COUNT));
  setWord(t.WHOLE, 1);
}

/** Counts a batch as seen. */
export function seen(count: i32): void {
  let position = word(t.POSITION) + count;
  if (position >= word(t.COUNT)) {
    position = 0;
    setWord(t.EPOCH, word(t.EPOCH) + 1);
  }
  setWord(t.POSITION, position);
}

function take(order: usize, count: i32): void {
  gather(address(t.INPUTS), word(t.INPUT_WIDTH), order, count, address(t.X));
  gather(address(t.TARGETS), word(t.TARGET_WIDTH), order, count, address(t.Y));
  setWord(t.EXAMPLES, count);
}

/**
 * Turns rows, in the order of the list at `order` or as they lie, into out [width][count padded to
 * four]; the last example stands in for those that are not there.
 */
export function gather(rows: usize, width: i32, order: usize, count: i32, out: usize): void {
  const stride = strideOf(count);
  const bytes = <usize>width << 2;
  const last = count - 1;
  for (let n = 0; n < count; n += 4, out += 16) {
    let a = rowOf(rows, bytes, order, n);
    let b = rowOf(rows, bytes, order, min(n + 1, last));
    let c = rowOf(rows, bytes, order, min(n + 2, last));
    let d = rowOf(rows, bytes, order, min(n + 3, last));
    let at = out;
    let left = width;
    for (; left >= 4; left -= 4) {
      const va = v128.load(a);
      const vb = v128.load(b);
      const vc = v128.load(c);
      const vd = v128.load(d);
      const ab = v128.shuffle<f32>(va, vb, 0, 4, 1, 5);
      const cd = v128.shuffle<f32>(vc, vd, 0, 4, 1, 5);
      const ab2 = v128.shuffle<f32>(va, vb, 2, 6, 3, 7);
      const cd2 = v128.shuffle<f32>(vc, vd, 2, 6, 3, 7);
      v128.store(at, v128.shuffle<f64>(ab, cd, 0, 2));
      at += stride;
      v128.store(at, v128.shuffle<f64>(ab, cd, 1, 3));
      at += stride;
      v128.store(at, v128.shuffle<f64>(ab2, cd2, 0, 2));
      at += stride;
      v128.store(at, v128.shuffle<f64>(ab2, cd2, 1, 3));
      at += stride;
      a += 16;
      b += 16;
      c += 16;
      d += 16;
    }
    for (; left > 0; left--) {
      let v = v128.load32_zero(a);
      v = v128.load_lane<f32>(b, v, 1);
      v = v128.load_lane<f32>(c, v, 2);
      v128.store(at, v128.load_lane<f32>(d, v, 3));
      at += stride;
      a += 4;
      b += 4;
      c += 4;
      d += 4;
    }
  }
}

@inline
function rowOf(rows: usize, bytes: usize, order: usize, n: i32): usize {
  return rows + bytes * (order ? load<u32>(order + (<usize>n << 2)) : n);
}

/** Puts the list into random order (Fisher and Yates 1938), as `stream` in random.ts does. */
function shuffle(list: usize, count: i32): void {
  for (let k = count - 1; k > 0; k--) {
    const one = list + (<usize>k << 2);
    const other = list + (<usize>integer(k + 1) << 2);
    const kept = load<u32>(one);
    store<u32>(one, load<u32>(other));
    store<u32>(other, kept);
  }
}

/** A whole number from 0 to n − 1, each equally likely. */
function integer(n: u32): u32 {
  let drawn = bits(t.RANDOM << 2);
  while (drawn >= 0 - n && isBeyond(drawn, n)) drawn = bits(t.RANDOM << 2);
  return drawn % n;
}

/** Whether a word lies beyond the last whole multiple of n, where it would favour small numbers. */
function isBeyond(drawn: u32, n: u32): bool {
  // Modulo 2³², −n stands for 2³² − n.
  const left = (0 - n) % n;
  return left != 0 && drawn >= 0 - left;
}

/** 32 random bits from the state at an address (sfc32, Doty-Humphrey 2010). */
export function bits(at: usize): u32 {
  const b = load<u32>(at, 4);
  const c = load<u32>(at, 8);
  const d = load<u32>(at, 12);
  const sum = load<u32>(at) + b + d;
  store<u32>(at, d + 1, 12);
  store<u32>(at, b ^ (b >>> 9));
  store<u32>(at, c + (c << 3), 4);
  store<u32>(at, rotl(c, 21) + sum, 8);
  return sum;
}
