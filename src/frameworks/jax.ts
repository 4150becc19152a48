import type { OptimizerOfText, Program, Start } from "./program.ts";

/** The same training in JAX with Optax: weights (in, out), as Flax keeps them, and gradients by jax.grad. */
export function jaxText({ layers, loss, optimizer, steps, seed }: Program): string {
  const last = layers.length;
  const names = layers.map(({ number, biases }) =>
    biases ? `(W${number}, b${number})` : `(W${number},)`,
  );
  const forward = layers.map(({ number, activation, biases }) => {
    const input = number === 1 ? "x" : `a${number - 1}`;
    const sum = `${input} @ W${number}${biases ? ` + b${number}` : ""}`;
    const answer = activated(activation, sum);
    return number === last ? `    return ${answer}` : `    a${number} = ${answer}`;
  });
  const drawnOnes = layers.map(({ number, inputs, units, weights, biases }) => {
    const kernel = drawn(weights, `(${inputs}, ${units})`, `keys[${2 * number - 2}]`);
    const bias = biases && drawn(biases, `(${units},)`, `keys[${2 * number - 1}]`);
    return `    (${kernel}, ${bias ?? ""}),  # (in, out)`.replace(", ),", ",),");
  });
  return [
    "import jax",
    "import jax.numpy as jnp",
    "import optax",
    "",
    "def forward(params, x):",
    `    ${names.join(", ")}${last === 1 ? "," : ""} = params`,
    ...forward,
    "",
    "def loss_of(params, x, y):",
    "    a = forward(params, x)",
    `    return ${loss === "squaredError" ? "jnp.mean((a - y) ** 2)" : "jnp.mean(jnp.logaddexp(0, a) - y * a)"}`,
    "",
    `keys = jax.random.split(jax.random.key(${seed}), ${2 * last})`,
    "params = [",
    ...drawnOnes,
    "]",
    `optimizer = ${optimizerText(optimizer)}`,
    "state = optimizer.init(params)",
    "",
    `for step in range(${steps}):`,
    "    grads = jax.grad(loss_of)(params, x, y)",
    "    updates, state = optimizer.update(grads, state)",
    "    params = optax.apply_updates(params, updates)",
    "",
  ].join("\n");
}

function activated(activation: string, z: string): string {
  if (activation === "tanh") return `jnp.tanh(${z})`;
  if (activation === "relu") return `jnp.maximum(${z}, 0)`;
  if (activation === "sigmoid") return `jax.nn.sigmoid(${z})`;
  return z;
}

function drawn(start: Start, shape: string, key: string): string {
  switch (start.kind) {
    case "normal":
      return `${start.mean} + ${start.deviation} * jax.random.normal(${key}, ${shape})`;
    case "uniform":
      return `jax.random.uniform(${key}, ${shape}, minval=${start.low}, maxval=${start.high})`;
    case "constant":
      return start.value === "0" ? `jnp.zeros(${shape})` : `jnp.full(${shape}, ${start.value})`;
  }
}

function optimizerText(optimizer: OptimizerOfText): string {
  const { kind, rate } = optimizer;
  if (kind === "sgd") return `optax.sgd(${rate})`;
  if (kind === "momentum") return `optax.sgd(${rate}, momentum=${optimizer.momentum})`;
  const { beta1, beta2, epsilon } = optimizer;
  return `optax.adam(${rate}, b1=${beta1}, b2=${beta2}, eps=${epsilon})`;
}
