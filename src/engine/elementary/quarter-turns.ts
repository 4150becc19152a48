const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** The binary digits of 2/π, 24 at a time. */
const TWO_OVER_PI = [
  0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163,
];
const QUARTER_TURN = 1.5707963267948966;
const DIGITS = 5.9604644775390625e-8; // 2⁻²⁴

/** π/4 as float32: up to here nothing needs to be taken away. */
export const EIGHTH_TURN = Math.fround(0.7853981633974483);

/** What the last call of quarterTurns left over, a float32 from −π/4 to π/4. */
export let remainder = 0;

/**
 * The quarter turns in x, a whole number modulo 4; `remainder` then holds x less those turns.
 *
 * Payne and Hanek 1983. A float32 x > π/4 is a whole number of 24 bits times a power of two, so its
 * products with 24 digits of 2/π are exact in double precision; digits that only add whole turns
 * are left out, and each sum below is exact where its leading digits cancel.
 */
export function quarterTurns(x: number): number {
  float[0] = x;
  const exponent = (bits[0] >>> 23) - 150;
  const mantissa = (bits[0] & 0x7fffff) | 0x800000;
  const first = exponent < 2 ? 0 : Math.floor((exponent - 2) / 24);
  let scale = mantissa;
  const shift = exponent - 24 * (first + 1);
  for (let k = shift; k > 0; k--) scale *= 2;
  for (let k = shift; k < 0; k++) scale *= 0.5;
  const a = modulo4(scale * TWO_OVER_PI[first]);
  scale *= DIGITS;
  const b = modulo4(scale * TWO_OVER_PI[first + 1]);
  scale *= DIGITS;
  const c = scale * TWO_OVER_PI[first + 2];
  scale *= DIGITS;
  const d = scale * TWO_OVER_PI[first + 3] + scale * DIGITS * TWO_OVER_PI[first + 4];
  const whole = Math.floor(a + b + c + 0.5);
  remainder = Math.fround((a + b - whole + c + d) * QUARTER_TURN);
  return whole;
}

/** x modulo 4, exact for whole multiples of a power of two with at most 53 bits. */
function modulo4(x: number): number {
  return x - 4 * Math.floor(x / 4);
}
