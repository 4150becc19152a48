import type { DenseLayer, OptimizerOfText, Program, Start } from "./program.ts";

/** The whole training in NumPy, every gradient written out; weights are (out, in), as in the engine and in PyTorch. */
export function numpyText({ layers, loss, optimizer, steps, seed }: Program): string {
  const last = layers.length;
  const input = ({ number }: DenseLayer) => (number === 1 ? "x" : `a${number - 1}`);
  const tensors = layers.flatMap(({ number, biases }) =>
    biases ? [`W${number}`, `b${number}`] : [`W${number}`],
  );
  const forward = layers.flatMap((layer) => {
    const { number, biases, activation } = layer;
    const sum = `${input(layer)} @ W${number}.T${biases ? ` + b${number}` : ""}`;
    if (activation === "linear") return [`a${number} = ${sum}`];
    return [`z${number} = ${sum}`, `a${number} = ${activated(activation, `z${number}`)}`];
  });
  const signal = ({ number, activation }: DenseLayer) => {
    const slope = slopeOf(activation, number);
    const back =
      number < last
        ? `d${number + 1} @ W${number + 1}`
        : loss === "squaredError"
          ? `2 * (a${last} - y) / y.size`
          : `(1 / (1 + np.exp(-a${last})) - y) / y.size`;
    if (slope === null) return `d${number} = ${back}`;
    return `d${number} = (${back}) * ${slope}`;
  };
  const backward = layers.toReversed().flatMap((layer) => {
    const { number, biases } = layer;
    const lines = [signal(layer), `gW${number} = d${number}.T @ ${input(layer)}`];
    return biases ? [...lines, `gb${number} = d${number}.sum(axis=0)`] : lines;
  });
  const memories = tensors.flatMap((tensor) =>
    memoriesOf(optimizer).map((name) => `${name}${tensor} = np.zeros_like(${tensor})`),
  );
  const price =
    loss === "squaredError"
      ? `loss = np.mean((a${last} - y) ** 2)`
      : `loss = np.mean(np.logaddexp(0, a${last}) - y * a${last})`;
  const { inputs } = layers[0];
  const { units } = layers[last - 1];
  return [
    "import numpy as np",
    "",
    `# x: (N, ${inputs}), a row for each example; y: (N, ${units})`,
    `rng = np.random.default_rng(${seed})`,
    ...layers.flatMap(({ number, inputs, units, weights, biases }) => [
      `W${number} = ${drawn(weights, `(${units}, ${inputs})`)}  # (out, in)`,
      ...(biases ? [`b${number} = ${drawn(biases, `(${units},)`)}`] : []),
    ]),
    ...memories,
    "",
    `for step in range(${steps}):`,
    ...indented([
      "# forward: the biases are added to every row",
      ...forward,
      price,
      "# backward: so their gradient is the sum over the rows",
      ...backward,
      "# update",
      ...tensors.flatMap((tensor) => updateOf(optimizer, tensor)),
    ]),
    "",
  ].join("\n");
}

const indented = (lines: string[]) => lines.map((line) => `    ${line}`);

function drawn(start: Start, shape: string): string {
  switch (start.kind) {
    case "normal":
      return `rng.normal(${start.mean}, ${start.deviation}, ${shape})`;
    case "uniform":
      return `rng.uniform(${start.low}, ${start.high}, ${shape})`;
    case "constant":
      return start.value === "0" ? `np.zeros(${shape})` : `np.full(${shape}, ${start.value})`;
  }
}

function activated(activation: string, z: string): string {
  if (activation === "tanh") return `np.tanh(${z})`;
  if (activation === "relu") return `np.maximum(${z}, 0)`;
  return `1 / (1 + np.exp(-${z}))`;
}

/** The slope of an activation, from what the layer answered; null for 1. */
function slopeOf(activation: string, number: number): string | null {
  if (activation === "tanh") return `(1 - a${number} ** 2)`;
  if (activation === "relu") return `(z${number} > 0)`;
  if (activation === "sigmoid") return `a${number} * (1 - a${number})`;
  return null;
}

function memoriesOf({ kind }: OptimizerOfText): string[] {
  if (kind === "sgd") return [];
  return kind === "momentum" ? ["v"] : ["m", "v"];
}

function updateOf(optimizer: OptimizerOfText, tensor: string): string[] {
  const { kind, rate } = optimizer;
  if (kind === "sgd") return [`${tensor} -= ${rate} * g${tensor}`];
  if (kind === "momentum")
    return [
      `v${tensor} = ${optimizer.momentum} * v${tensor} + g${tensor}`,
      `${tensor} -= ${rate} * v${tensor}`,
    ];
  const { beta1, beta2, epsilon } = optimizer;
  const mean = `m${tensor} / (1 - ${beta1} ** (step + 1))`;
  const square = `v${tensor} / (1 - ${beta2} ** (step + 1))`;
  return [
    `m${tensor} = ${beta1} * m${tensor} + (1 - ${beta1}) * g${tensor}`,
    `v${tensor} = ${beta2} * v${tensor} + (1 - ${beta2}) * g${tensor} ** 2`,
    `${tensor} -= ${rate} * (${mean}) / (np.sqrt(${square}) + ${epsilon})`,
  ];
}
