/**
 * The mean binary cross-entropy of logits z: ln(1 + e⁻ᶻ) for class 1, ln(1 + eᶻ) for class 0. In double
 * precision, for examples that no run of the engine holds, such as those held back.
 */
export function binaryCrossEntropy(logits: ArrayLike<number>, targets: ArrayLike<number>): number {
  let sum = 0;
  for (let n = 0; n < targets.length; n++) {
    const z = targets[n] > 0.5 ? logits[n] : -logits[n];
    sum += Math.max(0, -z) + Math.log1p(Math.exp(-Math.abs(z)));
  }
  return sum / targets.length;
}
