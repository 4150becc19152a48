import * as v from "valibot";
import type { Experiment } from "./experiment.ts";

/** The largest experiment that a link may ask a reader's machine to train. */
const LIMITS = {
  layers: 48,
  width: 784,
  steps: 20_000,
  count: 4_000,
  experiments: 12,
  changes: 500,
};

const finite = v.pipe(v.number(), v.finite());
const positive = v.pipe(finite, v.gtValue(0));
const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const activation = v.picklist([
  "linear",
  "relu",
  "leakyRelu",
  "tanh",
  "sigmoid",
  "softplus",
  "gelu",
]);

const initializer = v.variant("kind", [
  v.strictObject({ kind: v.literal("zeros") }),
  v.strictObject({ kind: v.literal("constant"), value: finite }),
  v.strictObject({ kind: v.literal("normal"), deviation: finite, mean: v.optional(finite) }),
  v.strictObject({ kind: v.literal("uniform"), low: finite, high: finite }),
  v.strictObject({
    kind: v.picklist(["xavier", "he", "lecun"]),
    distribution: v.optional(v.picklist(["normal", "uniform"])),
    gain: v.optional(finite),
  }),
  v.strictObject({ kind: v.literal("orthogonal"), gain: v.optional(finite) }),
]);

const option = v.union([
  finite,
  v.string(),
  v.boolean(),
  v.pipe(
    v.array(v.union([finite, v.pipe(v.array(finite), v.maxLength(16))])),
    v.maxLength(LIMITS.count),
  ),
]);

const experiment = v.strictObject({
  data: v.intersect([
    v.object({ set: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9]{1,24}$/)) }),
    v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z0-9]{1,24}$/)), option),
  ]),
  model: v.strictObject({
    widths: v.pipe(v.array(whole(1, LIMITS.width)), v.minLength(2), v.maxLength(LIMITS.layers)),
    hidden: activation,
    output: activation,
    weights: v.optional(initializer),
    biases: v.optional(v.union([initializer, v.literal(false)])),
    normalization: v.optional(v.picklist(["layer", "batch"])),
    dropout: v.optional(v.pipe(finite, v.minValue(0), v.ltValue(1))),
    residual: v.optional(v.boolean()),
  }),
  loss: v.picklist(["squaredError", "binaryCrossEntropy", "softmaxCrossEntropy"]),
  optimizer: v.pipe(
    v.objectWithRest(
      {
        kind: v.picklist(["sgd", "momentum", "nesterov", "rmsprop", "adam", "adamW"]),
        learningRate: positive,
      },
      finite,
    ),
  ),
  schedule: v.optional(
    v.objectWithRest({ kind: v.picklist(["constant", "step", "cosine", "warmup"]) }, finite),
  ),
  batch: v.union([v.literal("full"), whole(1, LIMITS.count)]),
  steps: whole(1, LIMITS.steps),
  seed: whole(0, 2 ** 32 - 1),
  l1: v.optional(finite),
  l2: v.optional(finite),
  regularizeBiases: v.optional(v.boolean()),
  clip: v.optional(v.strictObject({ kind: v.picklist(["norm", "value"]), limit: positive })),
  freeze: v.optional(v.picklist(["weights", "biases", "scales", "shifts"])),
  changes: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          step: whole(0, LIMITS.steps),
          path: v.pipe(v.string(), v.maxLength(60)),
          value: v.union([finite, v.string(), v.null()]),
        }),
      ),
      v.maxLength(LIMITS.changes),
    ),
  ),
});

const experiments = v.pipe(v.array(experiment), v.minLength(1), v.maxLength(LIMITS.experiments));

/** Writes experiments into the text of an address: URL-safe base64 of their JSON. */
export function toLink(experiments: Experiment[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(experiments));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads experiments from an address like any foreign input; null for anything that is not wholly one. */
export function fromLink(text: string): Experiment[] | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
    const parsed = v.safeParse(experiments, JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? (parsed.output as Experiment[]) : null;
  } catch {
    return null;
  }
}
