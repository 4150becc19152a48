import type { Failure } from "../../session/index.ts";

const WORDS: Record<string, string> = {
  z: "the pre-activations",
  a: "the activations",
  loss: "the loss",
  deltas: "the back-propagated signal",
  weightGradients: "the gradients of the weights",
  biasGradients: "the gradients of the biases",
  weights: "the weights",
  biases: "the biases",
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
