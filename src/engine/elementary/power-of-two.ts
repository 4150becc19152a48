const LOWEST = -80;
const HIGHEST = 80;

const powers = new Float32Array(HIGHEST - LOWEST + 1);
for (let k = 0, power = 1; k <= HIGHEST; k++, power *= 2) {
  powers[k - LOWEST] = power;
  if (-k >= LOWEST) powers[-k - LOWEST] = 1 / power;
}

/** 2ᵏ as float32 for whole k from −80 to 80, exact. */
export function powerOfTwo(k: number): number {
  return powers[k - LOWEST];
}
