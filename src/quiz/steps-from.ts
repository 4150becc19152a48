import { mlp, train, type Training } from "../engine/index.ts";

/**
 * Weights after a step of the engine for each given list of gradients.
 *
 * A linear unit sees the gradient as its input, and a target that makes its signal δ = 2 (z − y) one,
 * so that ∂L/∂w = δx is the gradient itself.
 */
export function stepsFrom(
  weights: number[],
  gradients: number[][],
  settings: Pick<Training, "optimizer" | "l2" | "weightDecay" | "clip">,
): number[] {
  const data = {
    name: "given",
    inputs: new Float32Array(weights.length),
    targets: new Float32Array(1),
    count: 1,
    inputWidth: weights.length,
    targetWidth: 1,
  };
  const model = mlp([weights.length, 1], { biases: false });
  const run = train(model, { ...settings, data, loss: "squaredError", batch: 1, seed: 0 });
  run.setParameters(weights);
  for (const gradient of gradients) {
    data.inputs.set(gradient);
    data.targets[0] = run.predict(data.inputs)[0] - 0.5;
    run.step();
  }
  return Array.from(run.parameters());
}
