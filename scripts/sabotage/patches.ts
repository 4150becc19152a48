/** One way to break the engine: a text of a file, which stands there exactly once, replaced by another. */
export interface Patch {
  /** What is wrong then. */
  name: string;
  file: string;
  from: string;
  to: string;
}

const FAST = "src/engine/kernels/fast";
const PLAIN = "src/engine/kernels/plain";

/**
 * The ways in which `npm run sabotage` breaks the engine. Claims train with the fast kernel, so most
 * patches of the arithmetic are patches of that; a patch of the plain kernel is run with the plain one.
 */
export const patches: Patch[] = [
  // Forward and backward.
  {
    name: "the bias gradient is dropped",
    file: `${FAST}/dense.as.ts`,
    from: "    put(grads, a, left);",
    to: "    put(grads, f32x4.splat(0), left);",
  },
  {
    name: "biases are not added",
    file: `${FAST}/dense.as.ts`,
    from: "return b ? v128.load_splat<f32>(b) : f32x4.splat(0);",
    to: "return f32x4.splat(0);",
  },
  {
    name: "the last lane of a kernel's sums is left unset",
    file: `${FAST}/dense.as.ts`,
    from: "function madd(sum: v128, w: v128, x: v128): v128 {\n  return f32x4.add(sum, f32x4.mul(w, x));",
    to: "function madd(sum: v128, w: v128, x: v128): v128 {\n  return f32x4.replace_lane(f32x4.add(sum, f32x4.mul(w, x)), 3, 0);",
  },
  {
    name: "the second of two inputs gets no gradient",
    file: `${FAST}/dense.as.ts`,
    from: "  if (lanes > 1) v128.store_lane<f32>(out, values, 1, 4);",
    to: "",
  },
  {
    name: "the slope of tanh is 1 − a",
    file: `${FAST}/activate.as.ts`,
    from: "const slope = f32x4.sub(f32x4.splat(1), f32x4.mul(value, value));",
    to: "const slope = f32x4.sub(f32x4.splat(1), value);",
  },
  {
    name: "relu lets every signal back through",
    file: `${FAST}/activate.as.ts`,
    from: "const slope = v128.and(f32x4.gt(v128.load(d + toZ), f32x4.splat(0)), f32x4.splat(1));",
    to: "const slope = f32x4.splat(1);",
  },
  {
    name: "relu lets negative sums through",
    file: `${FAST}/activate.as.ts`,
    from: "v128.store(z + shift, f32x4.pmax(value, f32x4.splat(0)));",
    to: "v128.store(z + shift, value);",
  },
  {
    name: "relu never answers less than a hundredth",
    file: `${FAST}/activate.as.ts`,
    from: "v128.store(z + shift, f32x4.pmax(value, f32x4.splat(0)));",
    to: "v128.store(z + shift, f32x4.pmax(value, f32x4.splat(0.01)));",
  },
  {
    name: "sigmoid is tanh",
    file: `${FAST}/activate.as.ts`,
    from: "  if (name == 4) return sigmoid(z);",
    to: "  if (name == 4) return tanh(z);",
  },
  {
    name: "the slope of the sigmoid is 1",
    file: `${FAST}/activate.as.ts`,
    from: "  if (name == 4) return f32x4.mul(a, f32x4.sub(one, a));",
    to: "  if (name == 4) return one;",
  },
  {
    name: "exp is off by a hundredth",
    file: `${FAST}/elementary.as.ts`,
    from: "const part = f32x4.mul(plus(expMinusOne(r), 1), powerOfTwo(half));",
    to: "const part = f32x4.mul(plus(expMinusOne(r), 1.01), powerOfTwo(half));",
  },
  {
    name: "signals are sent back with the weights of the wrong unit",
    file: `${FAST}/kernel.as.ts`,
    from: "sums(weights, 4, inputs << 2, 0, inputs, units, d, stride, signals);",
    to: "sums(weights, inputs << 2, 4, 0, inputs, units, d, stride, signals);",
  },
  // Losses.
  {
    name: "the binary cross-entropy sends the target back with the wrong sign",
    file: `${FAST}/losses.as.ts`,
    from: "v128.and(times(f32x4.sub(sigmoid(z), y), factor), mask)",
    to: "v128.and(times(f32x4.add(sigmoid(z), y), factor), mask)",
  },
  {
    name: "the slope of the squared error is twice itself",
    file: `${FAST}/kernel.as.ts`,
    from: "const factor: f32 = (name == 0 ? <f32>2 : <f32>1) / size;",
    to: "const factor: f32 = (name == 0 ? <f32>4 : <f32>1) / size;",
  },
  {
    name: "the squared error sees its target a thousandth too high",
    file: `${FAST}/losses.as.ts`,
    from: "const off = f32x4.sub(v128.load(a), v128.load(y));",
    to: "const off = f32x4.sub(v128.load(a), f32x4.add(v128.load(y), f32x4.splat(0.001)));",
  },
  {
    name: "softmax is not shifted back: the class counts twice",
    file: `${FAST}/losses.as.ts`,
    from: "  return f32x4.sub(log(sum), chosen);",
    to: "  return f32x4.sub(log(sum), f32x4.add(chosen, chosen));",
  },
  {
    name: "the loss is summed and not averaged",
    file: `${FAST}/losses.as.ts`,
    from: "return f32x4.extract_lane(joined(sum, sum, sum, sum), 0) / size;",
    to: "return f32x4.extract_lane(joined(sum, sum, sum, sum), 0);",
  },
  // Updates.
  {
    name: "plain descent steps half as far again",
    file: `${FAST}/update.as.ts`,
    from: "seen = move(at, to, times(v128.load(at), rate), p, q, decays, decay, seen);",
    to: "seen = move(at, to, times(v128.load(at), rate * 1.5), p, q, decays, decay, seen);",
  },
  {
    name: "momentum is forgotten",
    file: `${FAST}/update.as.ts`,
    from: "const v = f32x4.add(times(v128.load(at + m), mu), v128.load(at));",
    to: "const v = v128.load(at);",
  },
  {
    name: "Adam does without its bias correction",
    file: `${FAST}/update.as.ts`,
    from: "    if (corrects1) m = over(m, inverse1);\n    if (corrects2) v = over(v, inverse2);\n",
    to: "",
  },
  {
    name: "Adam divides by the mean square and not by its root",
    file: `${FAST}/update.as.ts`,
    from: "f32x4.div(m, f32x4.add(f32x4.sqrt(v), epsilon))",
    to: "f32x4.div(m, f32x4.add(v, epsilon))",
  },
  {
    name: "weight decay lets weights grow",
    file: `${FAST}/update.as.ts`,
    from: "if (decays) u = f32x4.sub(u, times(theta, decay));",
    to: "if (decays) u = f32x4.add(u, times(theta, decay));",
  },
  {
    name: "the penalty is left out",
    file: `${FAST}/regularize.as.ts`,
    from: "if (flags & t.HAS_L2) g = f32x4.add(g, times(theta, l2));",
    to: "",
  },
  {
    name: "biases decay and are penalized like weights",
    file: `${FAST}/settings.ts`,
    from: 'kind === "weights" || regularizeBiases ? 1 : 0',
    to: "1",
  },
  {
    name: "clipping is ignored",
    file: `${FAST}/regularize.as.ts`,
    from: "const clip = word(t.CLIP);",
    to: "const clip = 0;",
  },
  {
    name: "freezing is ignored",
    file: `${PLAIN}/update.ts`,
    from: "return segments.filter((segment) => segment.kind !== training.freeze);",
    to: "return [...segments];",
  },
  {
    name: "the schedule is ignored",
    file: "src/engine/train.ts",
    from: "return schedule === undefined\n",
    to: "return schedule === undefined || true\n",
  },
  // Starts and data.
  {
    name: "He's variance is 1 / inputs",
    file: "src/engine/initializers.ts",
    from: 'return kind === "he" ? 2 / inputs : 1 / inputs;',
    to: "return 1 / inputs;",
  },
  {
    name: "xavier is he",
    file: "src/engine/initializers.ts",
    from: 'if (kind === "xavier") return 2 / (inputs + units);',
    to: 'if (kind === "xavier") return 2 / inputs;',
  },
  {
    name: "noise leaks into a constant start",
    file: "src/engine/initializers.ts",
    from: "values.fill(initializer.value);\n      return;",
    to: "return drawNormal(values, initializer.value, 0.01, random);",
  },
  {
    name: "orthogonal weights are twice as long",
    file: "src/engine/orthogonal.ts",
    from: "const scale = f(gain);",
    to: "const scale = f(2 * gain);",
  },
  {
    name: "uniform numbers stop half-way",
    file: "src/engine/initializers.ts",
    from: "const span = Math.fround(Math.fround(high) - from);",
    to: "const span = Math.fround((Math.fround(high) - from) / 2);",
  },
  {
    name: "streams of one purpose are all the same",
    file: "src/engine/random.ts",
    from: "for (const number of [seed, ...ids]) {",
    to: "for (const number of [seed]) {",
  },
  {
    name: "hidden layers get a unit too many",
    file: "src/engine/model.ts",
    from: "widths: Array.from(widths ?? []),",
    to: "widths: Array.from(widths ?? [], (w, k) => (k > 0 && k < layers ? w + 1 : w)),",
  },
  {
    name: "the seed is ignored",
    file: "src/engine/random.ts",
    from: "for (const number of [seed, ...ids]) {",
    to: "for (const number of [0, ...ids]) {",
  },
  {
    name: "normal numbers are uniform",
    file: "src/engine/random.ts",
    from: "return Math.fround(radius * cos(Math.fround(TURN * uniform())));",
    to: "return Math.fround(radius > 0 ? 2 * uniform() - 1 : 0);",
  },
  {
    name: "an epoch never gets beyond its first batch",
    file: `${FAST}/batches.as.ts`,
    from: "  setWord(t.POSITION, position);",
    to: "  setWord(t.POSITION, 0);",
  },
  // Between the layers.
  {
    name: "dropout drops nothing",
    file: `${FAST}/dropout.as.ts`,
    from: "value = uniform >= dropped ? kept : 0;",
    to: "value = kept;",
  },
  {
    name: "batch normalization forgets to subtract the mean",
    file: `${FAST}/normalization.as.ts`,
    from: "const off = f32x4.sub(v128.load(k), mean);\n      v128.store(k, off);",
    to: "const off = v128.load(k);\n      v128.store(k, off);",
  },
  {
    name: "batch normalization does not divide",
    file: `${FAST}/normalization.as.ts`,
    from: "const inverse = inverseOf(variance);\n    seen = worst(worst(seen, mean), variance);\n    v128.store_lane<f32>(means",
    to: "const inverse = f32x4.splat(1);\n    seen = worst(worst(seen, mean), variance);\n    v128.store_lane<f32>(means",
  },
  {
    name: "batch normalization goes by the running mean, and does not divide, in training too",
    file: `${FAST}/normalization.as.ts`,
    from: "const mean = f32x4.div(summed(sum), size);\n    let squares = f32x4.splat(0);\n    for (let k = s; k <= last; k += 16) {\n      const off = f32x4.sub(v128.load(k), mean);\n      v128.store(k, off);\n      const square = f32x4.mul(off, off);\n      squares = f32x4.add(squares, k == last ? v128.and(square, tail) : square);\n    }\n    const variance = f32x4.div(summed(squares), size);",
    to: "const mean = v128.load_splat<f32>(load<usize>(at, t.L_RUNNING_MEAN << 2) + j);\n    const variance = f32x4.splat(1);\n    for (let k = s; k <= last; k += 16) v128.store(k, f32x4.sub(v128.load(k), mean));",
  },
  // The plain kernel, run with the plain kernel.
  {
    name: "plain: the first layer sees its own activations as inputs",
    file: `${PLAIN}/backpropagation.ts`,
    from: "const input = l === 0 ? x : layers[l - 1].room.a;",
    to: "const input = l === 0 ? x : layers[l - 1].room.z;",
  },
  {
    name: "plain: answers are given without biases",
    file: `${PLAIN}/predict.ts`,
    from: "weightedSums(layer.weights, layer.biases, x, z, layer.units, layer.inputs, count);",
    to: "weightedSums(layer.weights, null, x, z, layer.units, layer.inputs, count);",
  },
  {
    name: "plain: the last example of a batch is not summed",
    file: `${PLAIN}/dense.ts`,
    from: "      if (n < count) s0 = f(s0 + f(deltas[from + n] * x[at + n]));\n",
    to: "",
  },
  {
    name: "the least-norm fit leaves out its faint directions",
    file: "src/experiments/least-norm.ts",
    from: "const NEGLIGIBLE = 1e-14;",
    to: "const NEGLIGIBLE = 1e-2;",
  },
];
