import { worst } from "./activate.as";

@inline
function madd(sum: v128, w: v128, x: v128): v128 {
  return f32x4.add(sum, f32x4.mul(w, x));
}

@inline
function start(b: usize): v128 {
  return b ? v128.load_splat<f32>(b) : f32x4.splat(0);
}

/**
 * out[r][n] = b[r] + Σₖ w(r, k) x[k][n] for all rows r, summed in the order of k, from b.
 *
 * w(r, k) lies at w + r · across + k · along, so that the same loops give z = W x + b and Wᵀ δ;
 * b is 0 for none; x and out have `stride` bytes a row. Four rows by eight examples stay in registers:
 * sixteen of them hold no more without spilling, which costs more than it saves.
 */
export function sums(
  w: usize,
  across: usize,
  along: usize,
  b: usize,
  rows: i32,
  terms: i32,
  x: usize,
  stride: usize,
  out: usize,
): void {
  let left = rows;
  for (; left >= 4; left -= 4) {
    let n: usize = 0;
    for (; stride - n >= 32; n += 32)
      rows4x2(w, across, along, b, terms, x + n, stride, out + n);
    if (n < stride) rows4x1(w, across, along, b, terms, x + n, stride, out + n);
    w += across << 2;
    if (b) b += 16;
    out += stride << 2;
  }
  for (; left > 0; left--) {
    let n: usize = 0;
    for (; stride - n >= 64; n += 64) row1x4(w, along, b, terms, x + n, stride, out + n);
    for (; n < stride; n += 16) row1x1(w, along, b, terms, x + n, stride, out + n);
    w += across;
    if (b) b += 4;
    out += stride;
  }
}

function rows4x2(
  w: usize,
  across: usize,
  along: usize,
  b: usize,
  terms: i32,
  x: usize,
  stride: usize,
  out: usize,
): void {
  let a0 = start(b);
  let b0 = start(b ? b + 4 : 0);
  let c0 = start(b ? b + 8 : 0);
  let d0 = start(b ? b + 12 : 0);
  let a1 = a0;
  let b1 = b0;
  let c1 = c0;
  let d1 = d0;
  const w1 = across;
  const w2 = across + across;
  const w3 = w2 + across;
  for (; terms > 0; terms--) {
    const x0 = v128.load(x);
    const x1 = v128.load(x, 16);
    let v = v128.load_splat<f32>(w);
    a0 = madd(a0, v, x0);
    a1 = madd(a1, v, x1);
    v = v128.load_splat<f32>(w + w1);
    b0 = madd(b0, v, x0);
    b1 = madd(b1, v, x1);
    v = v128.load_splat<f32>(w + w2);
    c0 = madd(c0, v, x0);
    c1 = madd(c1, v, x1);
    v = v128.load_splat<f32>(w + w3);
    d0 = madd(d0, v, x0);
    d1 = madd(d1, v, x1);
    w += along;
    x += stride;
  }
  v128.store(out, a0);
  v128.store(out, a1, 16);
  out += stride;
  v128.store(out, b0);
  v128.store(out, b1, 16);
  out += stride;
  v128.store(out, c0);
  v128.store(out, c1, 16);
  out += stride;
  v128.store(out, d0);
  v128.store(out, d1, 16);
}

function rows4x1(
  w: usize,
  across: usize,
  along: usize,
  b: usize,
  terms: i32,
  x: usize,
  stride: usize,
  out: usize,
): void {
  let a0 = start(b);
  let b0 = start(b ? b + 4 : 0);
  let c0 = start(b ? b + 8 : 0);
  let d0 = start(b ? b + 12 : 0);
  const w1 = across;
  const w2 = across + across;
  const w3 = w2 + across;
  for (; terms > 0; terms--) {
    const x0 = v128.load(x);
    a0 = madd(a0, v128.load_splat<f32>(w), x0);
    b0 = madd(b0, v128.load_splat<f32>(w + w1), x0);
    c0 = madd(c0, v128.load_splat<f32>(w + w2), x0);
    d0 = madd(d0, v128.load_splat<f32>(w + w3), x0);
    w += along;
    x += stride;
  }
  v128.store(out, a0);
  out += stride;
  v128.store(out, b0);
  out += stride;
  v128.store(out, c0);
  out += stride;
  v128.store(out, d0);
}

function row1x4(
  w: usize,
  along: usize,
  b: usize,
  terms: i32,
  x: usize,
  stride: usize,
  out: usize,
): void {
  let a0 = start(b);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  for (; terms > 0; terms--) {
    const v = v128.load_splat<f32>(w);
    a0 = madd(a0, v, v128.load(x));
    a1 = madd(a1, v, v128.load(x, 16));
    a2 = madd(a2, v, v128.load(x, 32));
    a3 = madd(a3, v, v128.load(x, 48));
    w += along;
    x += stride;
  }
  v128.store(out, a0);
  v128.store(out, a1, 16);
  v128.store(out, a2, 32);
  v128.store(out, a3, 48);
}

function row1x1(
  w: usize,
  along: usize,
  b: usize,
  terms: i32,
  x: usize,
  stride: usize,
  out: usize,
): void {
  let a0 = start(b);
  for (; terms > 0; terms--) {
    a0 = madd(a0, v128.load_splat<f32>(w), v128.load(x));
    w += along;
    x += stride;
  }
  v128.store(out, a0);
}

/** The lanes of four sums, each joined as (s₀ + s₁) + (s₂ + s₃). */
@inline
export function joined(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(
    v128.shuffle<f32>(a, b, 0, 2, 4, 6),
    v128.shuffle<f32>(a, b, 1, 3, 5, 7),
  );
  const cd = f32x4.add(
    v128.shuffle<f32>(c, d, 0, 2, 4, 6),
    v128.shuffle<f32>(c, d, 1, 3, 5, 7),
  );
  return f32x4.add(
    v128.shuffle<f32>(ab, cd, 0, 2, 4, 6),
    v128.shuffle<f32>(ab, cd, 1, 3, 5, 7),
  );
}

@inline
function put(out: usize, values: v128, lanes: i32): void {
  if (lanes >= 4) return v128.store(out, values);
  v128.store_lane<f32>(out, values, 0);
  if (lanes > 1) v128.store_lane<f32>(out, values, 1, 4);
  if (lanes > 2) v128.store_lane<f32>(out, values, 2, 8);
}

/**
 * grads[j][i] = Σₙ δ[j][n] x[i][n], four lanes joined; returns the worst of `seen` and all grads.
 *
 * Two units by four inputs stay in registers; where there are fewer, the last one stands in.
 */
export function weightGrads(
  d: usize,
  x: usize,
  grads: usize,
  units: i32,
  inputs: i32,
  stride: usize,
  seen: v128,
): v128 {
  const row = <usize>inputs << 2;
  let j = 0;
  for (; j + 2 <= units; j += 2) {
    let out = grads;
    for (let i = 0; i < inputs; i += 4) {
      const left = inputs - i;
      let d0 = d;
      let d1 = d + stride;
      let x0 = x + <usize>i * stride;
      let x1 = left > 1 ? x0 + stride : x0;
      let x2 = left > 2 ? x1 + stride : x1;
      let x3 = left > 3 ? x2 + stride : x2;
      const end = d1;
      let a0 = f32x4.splat(0);
      let a1 = a0;
      let a2 = a0;
      let a3 = a0;
      let b0 = a0;
      let b1 = a0;
      let b2 = a0;
      let b3 = a0;
      for (; d0 < end; d0 += 16) {
        const p = v128.load(d0);
        const q = v128.load(d1);
        let v = v128.load(x0);
        a0 = madd(a0, p, v);
        b0 = madd(b0, q, v);
        v = v128.load(x1);
        a1 = madd(a1, p, v);
        b1 = madd(b1, q, v);
        v = v128.load(x2);
        a2 = madd(a2, p, v);
        b2 = madd(b2, q, v);
        v = v128.load(x3);
        a3 = madd(a3, p, v);
        b3 = madd(b3, q, v);
        d1 += 16;
        x0 += 16;
        x1 += 16;
        x2 += 16;
        x3 += 16;
      }
      a0 = joined(a0, a1, a2, a3);
      seen = worst(seen, a0);
      put(out, a0, left);
      b0 = joined(b0, b1, b2, b3);
      seen = worst(seen, b0);
      put(out + row, b0, left);
      out += 16;
    }
    d += stride + stride;
    grads += row + row;
  }
  for (; j < units; j++) {
    let out = grads;
    for (let i = 0; i < inputs; i += 4) {
      let x0 = x + <usize>i * stride;
      const left = inputs - i;
      const x1 = left > 1 ? stride : 0;
      const x2 = left > 2 ? x1 + stride : x1;
      const x3 = left > 3 ? x2 + stride : x2;
      const end = d + stride;
      let a0 = f32x4.splat(0);
      let a1 = a0;
      let a2 = a0;
      let a3 = a0;
      for (let at = d; at < end; at += 16) {
        const p = v128.load(at);
        a0 = madd(a0, p, v128.load(x0));
        a1 = madd(a1, p, v128.load(x0 + x1));
        a2 = madd(a2, p, v128.load(x0 + x2));
        a3 = madd(a3, p, v128.load(x0 + x3));
        x0 += 16;
      }
      a0 = joined(a0, a1, a2, a3);
      seen = worst(seen, a0);
      put(out, a0, left);
      out += 16;
    }
    d += stride;
    grads += row;
  }
  return seen;
}

/** grads[j] = Σₙ δ[j][n], four lanes joined; returns the worst of `seen` and all grads. */
export function biasGrads(d: usize, grads: usize, units: i32, stride: usize, seen: v128): v128 {
  for (let left = units; left > 0; left -= 4) {
    const d1 = left > 1 ? stride : 0;
    const d2 = left > 2 ? d1 + stride : d1;
    const d3 = left > 3 ? d2 + stride : d2;
    const end = d + stride;
    let a = f32x4.splat(0);
    let b = a;
    let c = a;
    let e = a;
    for (let at = d; at < end; at += 16) {
      a = f32x4.add(a, v128.load(at));
      b = f32x4.add(b, v128.load(at + d1));
      c = f32x4.add(c, v128.load(at + d2));
      e = f32x4.add(e, v128.load(at + d3));
    }
    a = joined(a, b, c, e);
    seen = worst(seen, a);
    put(grads, a, left);
    d += stride << 2;
    grads += 16;
  }
  return seen;
}
