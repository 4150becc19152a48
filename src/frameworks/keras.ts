import type { OptimizerOfText, Program, Start } from "./program.ts";

/** The same training in Keras: kernels (in, out). */
export function kerasText({ layers, loss, optimizer, steps, seed }: Program): string {
  const dense = layers.flatMap(({ inputs, units, activation, weights, biases }) => [
    `    layers.Dense(  # kernel (${inputs}, ${units})`,
    `        ${units},`,
    ...(activation === "linear" ? [] : [`        activation="${activation}",`]),
    `        kernel_initializer=${drawn(weights)},`,
    biases ? `        bias_initializer=${drawn(biases)},` : "        use_bias=False,",
    "    ),",
  ]);
  return [
    "import keras",
    "from keras import initializers, layers",
    "",
    `keras.utils.set_random_seed(${seed})`,
    "model = keras.Sequential([",
    `    keras.Input((${layers[0].inputs},)),`,
    ...dense,
    "])",
    "model.compile(",
    `    optimizer=${optimizerText(optimizer)},`,
    `    loss=${
      loss === "squaredError"
        ? "keras.losses.MeanSquaredError()"
        : "keras.losses.BinaryCrossentropy(from_logits=True)"
    },`,
    ")",
    `model.fit(x, y, batch_size=len(x), epochs=${steps})`,
    "",
  ].join("\n");
}

function drawn(start: Start): string {
  switch (start.kind) {
    case "normal":
      return `initializers.RandomNormal(${start.mean}, ${start.deviation})`;
    case "uniform":
      return `initializers.RandomUniform(${start.low}, ${start.high})`;
    case "constant":
      return start.value === "0" ? '"zeros"' : `initializers.Constant(${start.value})`;
  }
}

function optimizerText(optimizer: OptimizerOfText): string {
  const { kind, rate } = optimizer;
  if (kind === "sgd") return `keras.optimizers.SGD(${rate})`;
  if (kind === "momentum") return `keras.optimizers.SGD(${rate}, momentum=${optimizer.momentum})`;
  const { beta1, beta2, epsilon } = optimizer;
  return `keras.optimizers.Adam(${rate}, beta_1=${beta1}, beta_2=${beta2}, epsilon=${epsilon})`;
}
