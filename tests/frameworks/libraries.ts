import type { Callable, Names, Value } from "./python.ts";
import {
  filled,
  isTensor,
  map,
  matmul,
  meanOf,
  scalar,
  slopes,
  transposed,
  zip,
  type Tensor,
} from "./tensor.ts";

/*
 * The few names of four libraries that the texts use, written from the documentation of each, in double
 * precision. Gradients, where a library finds them by itself, are central differences.
 */

/** Hands out the first values of a tensor; the draw that was asked for says how they are spread. */
export type Draw = (
  shape: number[],
  spread: { low?: number; high?: number; mean?: number; deviation?: number },
) => Tensor;

const sides = (shape: Tensor[] | Tensor) => [shape].flat().map((side) => side.data[0]);
const number = (value: Tensor) => value.data[0];
const logAddExp = (a: number, b: number) => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

const arrays: Names = {
  tanh: ([z]: Tensor[]) => map(z, Math.tanh),
  exp: ([z]: Tensor[]) => map(z, Math.exp),
  sqrt: ([z]: Tensor[]) => map(z, Math.sqrt),
  maximum: ([a, b]: Tensor[]) => zip(a, b, Math.max),
  logaddexp: ([a, b]: Tensor[]) => zip(a, b, logAddExp),
  mean: ([values]: Tensor[]) => meanOf(values),
  zeros: ([shape]: Value[]) => filled(sides(shape), 0),
  zeros_like: ([like]: Tensor[]) => filled(like.shape, 0),
  full: ([shape, value]: Value[]) => filled(sides(shape), number(value)),
};

export const numpy = (draw: Draw): Names => ({
  np: {
    ...arrays,
    random: {
      default_rng: () => ({
        normal: ([mean, deviation, shape]: Value[]) =>
          draw(sides(shape), { mean: number(mean), deviation: number(deviation) }),
        uniform: ([low, high, shape]: Value[]) =>
          draw(sides(shape), { low: number(low), high: number(high) }),
      }),
    },
  },
});

/** Updates of one tensor by its gradient, as the papers have them. */
function stepper(
  kind: string,
  rate: number,
  more: {
    momentum?: number;
    beta1?: number;
    beta2?: number;
    epsilon?: number;
    where?: "root" | "hat";
  },
) {
  const kept = new Map<Tensor, { m: number[]; v: number[]; t: number }>();
  return (tensor: Tensor, { data: g }: Tensor) => {
    const state = kept.get(tensor) ?? { m: g.map(() => 0), v: g.map(() => 0), t: 0 };
    kept.set(tensor, state);
    state.t += 1;
    const { momentum = 0, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, where = "root" } = more;
    g.forEach((slope, k) => {
      if (kind === "sgd") {
        state.v[k] = momentum * state.v[k] + slope;
        tensor.data[k] -= rate * state.v[k];
        return;
      }
      state.m[k] = beta1 * state.m[k] + (1 - beta1) * slope;
      state.v[k] = beta2 * state.v[k] + (1 - beta2) * slope * slope;
      const [c1, c2] = [1 - beta1 ** state.t, 1 - beta2 ** state.t];
      tensor.data[k] -=
        where === "root"
          ? (rate * (state.m[k] / c1)) / (Math.sqrt(state.v[k] / c2) + epsilon)
          : (rate * (Math.sqrt(c2) / c1) * state.m[k]) / (Math.sqrt(state.v[k]) + epsilon);
    });
  };
}

interface Module {
  weight?: Tensor;
  bias?: Tensor | null;
  forward: (x: Tensor) => Tensor;
}

/** torch: y = x Aᵀ + b with A (out, in). */
export function torch(draw: Draw): Names {
  const fill = (tensor: Tensor, from: Tensor) =>
    from.data.forEach((value, k) => (tensor.data[k] = value));
  const plain = (forward: Module["forward"]) => (): Module => ({ forward });
  let lastLoss = () => 0;
  let parameters: Tensor[] = [];
  let gradients: Tensor[] = [];
  const priced =
    (of: (outputs: Tensor, y: Tensor) => number) =>
    () =>
    ([outputs, y]: Value[]) => {
      if (String(outputs.shape) !== String(y.shape)) throw new Error("loss of unequal shapes");
      lastLoss = () => of(outputs.again(), y);
      return { value: lastLoss(), backward: () => (gradients = slopes(parameters, lastLoss)) };
    };
  const optimizer =
    (kind: string) =>
    ([, ...rest]: Value[], named: Names) => {
      if (rest.length > 0) throw new Error("named arguments alone");
      const { lr, momentum, betas, eps } = named;
      const step = stepper(kind, number(lr), {
        momentum: momentum && number(momentum),
        ...(betas && { beta1: number(betas[0]), beta2: number(betas[1]) }),
        epsilon: eps && number(eps),
      });
      return {
        zero_grad: () => (gradients = []),
        step: () => parameters.forEach((tensor, k) => step(tensor, gradients[k])),
      };
    };
  const nn: Names = {
    Linear: ([inputs, units]: Tensor[], { bias = true }: Names): Module => {
      const weight = filled([number(units), number(inputs)], NaN);
      const shift = bias ? filled([number(units)], NaN) : null;
      return {
        weight,
        bias: shift,
        forward: (x) => {
          const sums = matmul(x, transposed(weight));
          return shift ? zip(sums, shift, (a, b) => a + b) : sums;
        },
      };
    },
    Tanh: plain((z) => map(z, Math.tanh)),
    ReLU: plain((z) => map(z, (value) => Math.max(value, 0))),
    Sigmoid: plain((z) => map(z, sigmoid)),
    Sequential: (modules: Module[]) => {
      parameters = modules.flatMap(({ weight, bias }) =>
        weight ? (bias ? [weight, bias] : [weight]) : [],
      );
      const forward = (x: Tensor) => modules.reduce((input, module) => module.forward(input), x);
      const model: Value = ([x]: Tensor[]) => ({ ...forward(x), again: () => forward(x) });
      modules.forEach((module, k) => (model[k] = module));
      model.parameters = () => parameters;
      return model;
    },
    MSELoss: priced((a, y) => number(meanOf(zip(a, y, (one, other) => (one - other) ** 2)))),
    BCEWithLogitsLoss: priced((z, y) =>
      number(meanOf(zip(z, y, (a, b) => logAddExp(0, a) - b * a))),
    ),
    init: {
      normal_: ([tensor, mean, deviation]: Tensor[]) =>
        fill(tensor, draw(tensor.shape, { mean: number(mean), deviation: number(deviation) })),
      uniform_: ([tensor, low, high]: Tensor[]) =>
        fill(tensor, draw(tensor.shape, { low: number(low), high: number(high) })),
      zeros_: ([tensor]: Tensor[]) => tensor.data.fill(0),
      constant_: ([tensor, value]: Tensor[]) => tensor.data.fill(number(value)),
    },
  };
  const optim = { SGD: optimizer("sgd"), Adam: optimizer("adam") };
  return { nn, torch: { manual_seed: () => undefined, optim } };
}

const activations: Record<string, (z: number) => number> = {
  tanh: Math.tanh,
  relu: (z) => Math.max(z, 0),
  sigmoid,
  linear: (z) => z,
};

/** keras: activation(dot(input, kernel) + bias) with the kernel (in, out). */
export function keras(draw: Draw): Names {
  type Start = "zeros" | ((shape: number[]) => Tensor);
  interface Dense {
    units: number;
    activation: string;
    kernel_initializer: Start;
    bias_initializer: Start;
    use_bias: boolean;
  }
  const started = (start: Start, shape: number[]) =>
    start === "zeros" ? filled(shape, 0) : start(shape);
  const optimizer =
    (kind: string) =>
    ([rate]: Tensor[], { momentum, beta_1, beta_2, epsilon }: Names) =>
      stepper(kind, number(rate), {
        momentum: momentum && number(momentum),
        beta1: beta_1 && number(beta_1),
        beta2: beta_2 && number(beta_2),
        epsilon: epsilon && number(epsilon),
        // "epsilon hat" of Kingma and Ba, in the formula before section 2.1.
        where: "hat",
      });
  return {
    keras: {
      utils: { set_random_seed: () => undefined },
      Input: ([[width]]: Tensor[][]) => ({ width: number(width) }),
      optimizers: { SGD: optimizer("sgd"), Adam: optimizer("adam") },
      losses: {
        MeanSquaredError: () => (a: Tensor, y: Tensor) =>
          number(meanOf(zip(a, y, (one, other) => (one - other) ** 2))),
        BinaryCrossentropy: (_: Value[], { from_logits }: Names) => {
          if (from_logits !== true) throw new Error("these are logits");
          return (z: Tensor, y: Tensor) =>
            number(meanOf(zip(z, y, (a, b) => logAddExp(0, a) - b * a)));
        },
      },
      Sequential: ([[input, ...dense]]: [[{ width: number }, ...Dense[]]]) => {
        let { width } = input;
        const weights: Tensor[] = [];
        const steps = dense.map((layer) => {
          const kernel = started(layer.kernel_initializer, [width, layer.units]);
          const bias = layer.use_bias ? started(layer.bias_initializer, [layer.units]) : null;
          weights.push(kernel, ...(bias ? [bias] : []));
          width = layer.units;
          return (x: Tensor) => {
            const sums = matmul(x, kernel);
            return map(
              bias ? zip(sums, bias, (a, b) => a + b) : sums,
              activations[layer.activation],
            );
          };
        });
        let compiled: Names = {};
        return {
          weights,
          compile: (_: Value[], named: Names) => (compiled = named),
          fit: ([x, y]: Tensor[], { batch_size, epochs }: Names) => {
            if (number(batch_size) !== x.shape[0]) throw new Error("full batches alone");
            const loss = () =>
              compiled.loss(
                steps.reduce((input, step) => step(input), x),
                y,
              );
            for (let epoch = 0; epoch < number(epochs); epoch++)
              slopes(weights, loss).forEach((slope, k) => compiled.optimizer(weights[k], slope));
          },
        };
      },
    },
    layers: {
      Dense: ([units]: Tensor[], named: Names): Dense => ({
        activation: "linear",
        use_bias: true,
        kernel_initializer: () => {
          throw new Error("the default start");
        },
        bias_initializer: "zeros",
        ...named,
        units: number(units),
      }),
    },
    initializers: {
      RandomNormal:
        ([mean, deviation]: Tensor[]) =>
        (shape: number[]) =>
          draw(shape, { mean: number(mean), deviation: number(deviation) }),
      RandomUniform:
        ([low, high]: Tensor[]) =>
        (shape: number[]) =>
          draw(shape, { low: number(low), high: number(high) }),
      Constant:
        ([value]: Tensor[]) =>
        (shape: number[]) =>
          filled(shape, number(value)),
    },
    len: ([x]: Tensor[]) => scalar(x.shape[0]),
  };
}

/** jax with optax: functions of nested lists of arrays, and their gradients. */
export function jax(draw: Draw): Names {
  const leaves = (tree: Value): Tensor[] => (isTensor(tree) ? [tree] : tree.flatMap(leaves));
  const optimizer =
    (kind: string) =>
    ([rate]: Tensor[], { momentum, b1, b2, eps }: Names) => {
      const step = stepper(kind, number(rate), {
        momentum: momentum && number(momentum),
        beta1: b1 && number(b1),
        beta2: b2 && number(b2),
        epsilon: eps && number(eps),
      });
      return { init: () => null, update: ([grads, state]: Value[]) => [{ grads, step }, state] };
    };
  return {
    jnp: arrays,
    jax: {
      nn: { sigmoid: ([z]: Tensor[]) => map(z, sigmoid) },
      random: {
        key: () => null,
        split: () => Array<null>(99).fill(null),
        normal: ([, shape]: Value[]) => draw(sides(shape), { mean: 0, deviation: NaN }),
        uniform: ([, shape]: Value[], { minval, maxval }: Names) =>
          draw(sides(shape), { low: number(minval), high: number(maxval) }),
      },
      grad:
        ([of]: Callable[]) =>
        (given: Value[]) =>
          slopes(leaves(given[0]), () => number(of(given, {}))),
    },
    optax: {
      sgd: optimizer("sgd"),
      adam: optimizer("adam"),
      apply_updates: ([params, { grads, step }]: Value[]) => {
        leaves(params).forEach((tensor, k) => step(tensor, grads[k]));
        return params;
      },
    },
  };
}
