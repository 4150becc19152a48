import type { Failure } from "../../session/index.ts";

const WORDS: Record<string, string> = {
  statistics: "the mean or variance of the normalization",
  z: "the pre-activations",
  a: "the activations",
  loss: "the loss",
  deltas: "the back-propagated signal",
  weightGradients: "the gradients of the weights",
  biasGradients: "the gradients of the biases",
  scaleGradients: "the gradients of the scales",
  shiftGradients: "the gradients of the shifts",
  weights: "the weights",
  biases: "the biases",
  scales: "the scales",
  shifts: "the shifts",
};

/** Says what went non-finite first and offers the last good step. */
export function Failed({ failure, onBack }: { failure: Failure; onBack: (step: number) => void }) {
  const { step, layer, quantity } = failure;
  const where = quantity === "loss" ? "" : ` of layer ${layer + 1}`;
  const last = Math.max(0, step - 1);
  return (
    <p className="figure-note" role="alert">
      The run stopped at step {step}: {WORDS[quantity] ?? quantity}
      {where} went first to a number that is no longer finite.{" "}
      <button className="button button-quiet" onClick={() => onBack(last)}>
        Go back to step {last}
      </button>
    </p>
  );
}
