import { type DataSet, stream } from "../../src/engine/index.ts";

/**
 * Noisy class prototypes: each class is a point drawn from [0, 1]^width, each example the prototype
 * of its class (classes in turn) plus normal noise, cut to [0, 1]; from the engine's own generator.
 */
export function prototypes(options: {
  count: number;
  width: number;
  classes: number;
  noise: number;
  seed: number;
}): DataSet {
  const { count, width, classes, noise, seed } = options;
  const place = stream(seed, "bench prototypes");
  const scatter = stream(seed, "bench noise");
  const centres = Float32Array.from({ length: classes * width }, () => place.uniform());
  const inputs = new Float32Array(count * width);
  const targets = Float32Array.from({ length: count }, (_, n) => n % classes);
  for (let n = 0; n < count; n++)
    for (let i = 0; i < width; i++) {
      const value = centres[targets[n] * width + i] + noise * scatter.normal();
      inputs[n * width + i] = Math.min(1, Math.max(0, value));
    }
  return { name: "prototypes", inputs, targets, count, inputWidth: width, targetWidth: 1 };
}

/** The corners of a square grid of side × side points over [-1, 1]², row by row. */
export function grid(side: number): Float32Array {
  const at = (k: number) => (2 * k) / (side - 1) - 1;
  const points = new Float32Array(2 * side * side);
  for (let k = 0; k < side * side; k++) {
    points[2 * k] = at(k % side);
    points[2 * k + 1] = at(Math.floor(k / side));
  }
  return points;
}

/** The same examples with classes as rows of 0 and 1, for those who know no softmax. */
export function oneHot(data: DataSet, classes: number): DataSet {
  const targets = new Float32Array(data.count * classes);
  for (let n = 0; n < data.count; n++) targets[n * classes + data.targets[n]] = 1;
  return { ...data, targets, targetWidth: classes };
}
