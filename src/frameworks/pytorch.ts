import type { OptimizerOfText, Program, Start } from "./program.ts";

const ACTIVATIONS: Record<string, string> = {
  tanh: "nn.Tanh()",
  relu: "nn.ReLU()",
  sigmoid: "nn.Sigmoid()",
};

/** The same training in PyTorch: weights (out, in), starts set by hand because the defaults are others. */
export function pytorchText({ layers, loss, optimizer, steps, seed }: Program): string {
  const modules: string[] = [];
  const starts: string[] = [];
  for (const { inputs, units, activation, weights, biases } of layers) {
    const layer = `model[${modules.length}]`;
    modules.push(`nn.Linear(${inputs}, ${units}${biases ? "" : ", bias=False"})`);
    if (ACTIVATIONS[activation]) modules.push(ACTIVATIONS[activation]);
    starts.push(`${drawn(weights, `${layer}.weight`)}  # (${units}, ${inputs})`);
    if (biases) starts.push(`${drawn(biases, `${layer}.bias`)}  # (${units},)`);
  }
  return [
    "import torch",
    "from torch import nn",
    "",
    `torch.manual_seed(${seed})`,
    "model = nn.Sequential(",
    ...modules.map((module) => `    ${module},`),
    ")",
    ...starts,
    `loss_of = ${loss === "squaredError" ? "nn.MSELoss()" : "nn.BCEWithLogitsLoss()"}`,
    `optimizer = ${optimizerText(optimizer)}`,
    "",
    `for step in range(${steps}):`,
    "    optimizer.zero_grad()",
    `    loss = loss_of(model(x), y)  # both (N, ${layers[layers.length - 1].units})`,
    "    loss.backward()",
    "    optimizer.step()",
    "",
  ].join("\n");
}

function drawn(start: Start, tensor: string): string {
  switch (start.kind) {
    case "normal":
      return `nn.init.normal_(${tensor}, ${start.mean}, ${start.deviation})`;
    case "uniform":
      return `nn.init.uniform_(${tensor}, ${start.low}, ${start.high})`;
    case "constant":
      return start.value === "0"
        ? `nn.init.zeros_(${tensor})`
        : `nn.init.constant_(${tensor}, ${start.value})`;
  }
}

function optimizerText(optimizer: OptimizerOfText): string {
  const { kind, rate } = optimizer;
  if (kind === "sgd") return `torch.optim.SGD(model.parameters(), lr=${rate})`;
  if (kind === "momentum")
    return `torch.optim.SGD(model.parameters(), lr=${rate}, momentum=${optimizer.momentum})`;
  const { beta1, beta2, epsilon } = optimizer;
  return `torch.optim.Adam(model.parameters(), lr=${rate}, betas=(${beta1}, ${beta2}), eps=${epsilon})`;
}
