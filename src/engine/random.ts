import { cos } from "./elementary/cos.ts";
import { log } from "./elementary/log.ts";

/** A stream of random numbers; `state` is all it remembers and may be copied out and back in. */
export interface Random {
  readonly state: Uint32Array;
  /** 32 random bits as a whole number. */
  bits(): number;
  /** A float32 in [0, 1), a multiple of 2⁻²⁴. */
  uniform(): number;
  /** A float32 from the standard normal distribution (Box and Muller 1958). */
  normal(): number;
  /** A whole number from 0 to n − 1, each equally likely. */
  integer(n: number): number;
  /** The numbers 0 … n − 1 in random order. */
  permutation(n: number): Uint32Array;
  /** Puts values into random order, in place (Fisher and Yates 1938). */
  shuffle(values: Uint32Array): void;
}

const TURN = Math.fround(6.283185307179586);
const WORD = 4294967296;

/**
 * The stream of a seed for one purpose, such as stream(7, "weights", 2): other purposes and ids give
 * unrelated streams. The generator is sfc32 (Doty-Humphrey 2010), 128 bits of state.
 */
export function stream(seed: number, purpose: string, ...ids: number[]): Random {
  const state = seeded(seed, purpose, ids);

  function bits(): number {
    const sum = (state[0] + state[1] + state[3]) | 0;
    state[3] += 1;
    state[0] = state[1] ^ (state[1] >>> 9);
    state[1] = state[2] + (state[2] << 3);
    state[2] = ((state[2] << 21) | (state[2] >>> 11)) + sum;
    return sum >>> 0;
  }
  const uniform = () => (bits() >>> 8) / 16777216;
  function normal(): number {
    const radius = Math.fround(Math.sqrt(Math.fround(-2 * log(1 - uniform()))));
    return Math.fround(radius * cos(Math.fround(TURN * uniform())));
  }
  function integer(n: number): number {
    // Words beyond the last whole multiple of n would favour the small numbers.
    const end = Math.floor(WORD / n) * n;
    let word = bits();
    while (word >= end) word = bits();
    return word % n;
  }
  function shuffle(values: Uint32Array): void {
    for (let k = values.length - 1; k > 0; k--) {
      const other = integer(k + 1);
      const kept = values[k];
      values[k] = values[other];
      values[other] = kept;
    }
  }
  function permutation(n: number): Uint32Array {
    const values = Uint32Array.from({ length: n }, (_, k) => k);
    shuffle(values);
    return values;
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) bits();
  return { state, bits, uniform, normal, integer, permutation, shuffle };
}

/** Four words of state from all bits of seed, purpose and ids. */
function seeded(seed: number, purpose: string, ids: number[]): Uint32Array {
  let hash = 0x9e3779b9;
  const absorb = (word: number) => {
    hash = mixed((Math.imul(hash, 0x01000193) ^ word) + 0x9e3779b9);
  };
  for (const number of [seed, ...ids]) {
    absorb(number >>> 0);
    absorb(Math.floor(number / WORD));
  }
  for (let k = 0; k < purpose.length; k++) absorb(purpose.charCodeAt(k));
  const state = new Uint32Array(4);
  for (let k = 0; k < 3; k++) {
    absorb(k);
    state[k] = hash;
  }
  state[3] = 1;
  return state;
}

/** Every bit of a word sent into every bit of another (the finalizer of MurmurHash3, Appleby 2011). */
function mixed(word: number): number {
  let w = word >>> 0;
  w = Math.imul(w ^ (w >>> 16), 0x85ebca6b);
  w = Math.imul(w ^ (w >>> 13), 0xc2b2ae35);
  return (w ^ (w >>> 16)) >>> 0;
}
