import fc from "fast-check";
import {
  type Initializer,
  type Model,
  type Optimizer,
  type Schedule,
  type Training,
  activationNames,
  lossNames,
  stream,
} from "#engine";
import { someData } from "./networks.ts";

/** A network and how it is trained, as plain data. */
export interface SomeRun {
  model: Model;
  training: Omit<Training, "data">;
  count: number;
}

/** Sizes across the fours that vectors take, small ones more often. */
const size = (most: number) =>
  fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: most }));

/** Rates and scales at which most networks learn, and now and then one at which they blow up. */
const scale = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: 0.001, max: 0.5, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 3, 300, 1e15, 1e30) },
);
const share = fc.constantFrom(0, 0.3, 0.9, 0.999);

const optimizer: fc.Arbitrary<Optimizer> = fc.oneof(
  fc.record({ kind: fc.constant("sgd" as const), learningRate: scale }),
  fc.record({
    kind: fc.constantFrom("momentum" as const, "nesterov" as const),
    learningRate: scale,
    momentum: share,
  }),
  fc.record({ kind: fc.constant("rmsprop" as const), learningRate: scale, decay: share }),
  fc.record({
    kind: fc.constantFrom("adam" as const, "adamW" as const),
    learningRate: scale,
    beta1: share,
    beta2: share,
  }),
);

const schedule: fc.Arbitrary<Schedule> = fc.constantFrom(
  { kind: "constant" },
  { kind: "step", every: 3, factor: 0.5 },
  { kind: "cosine", steps: 15, floor: 0.1 },
  { kind: "warmup", steps: 7 },
);

const biasInitializer: fc.Arbitrary<Initializer> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom({ kind: "xavier" }, { kind: "he" }, { kind: "lecun" }) },
  fc.constantFrom(
    { kind: "zeros" },
    { kind: "constant", value: 0.3 },
    { kind: "uniform", low: -0.2, high: 0.4 },
  ),
  scale.map((deviation) => ({ kind: "normal", deviation })),
) as fc.Arbitrary<Initializer>;

const initializer: fc.Arbitrary<Initializer> = fc.oneof(
  { weight: 6, arbitrary: biasInitializer },
  { weight: 1, arbitrary: fc.constant({ kind: "orthogonal", gain: 1.3 } as const) },
);

/** Widths from inputs to outputs, sometimes all alike, so that residual connections fit. */
const widths = fc.oneof(
  fc.array(size(13), { minLength: 2, maxLength: 5 }),
  fc
    .record({ width: fc.integer({ min: 8, max: 13 }), layers: fc.integer({ min: 2, max: 4 }) })
    .map(({ width, layers }) => [...Array<number>(layers).fill(width), 2]),
);

/** Any network of the engine with any training, of odd shapes. */
export const someRun: fc.Arbitrary<SomeRun> = fc
  .record({
    widths,
    names: fc.array(fc.constantFrom(...activationNames), { minLength: 4, maxLength: 4 }),
    weights: initializer,
    biases: fc.option(biasInitializer, { nil: false as const }),
    normalization: fc.constantFrom(undefined, undefined, "layer" as const, "batch" as const),
    dropout: fc.constantFrom(undefined, undefined, 0.2, 0.5),
    residual: fc.boolean(),
    loss: fc.constantFrom(...lossNames),
    optimizer,
    schedule: fc.option(schedule, { nil: undefined }),
    count: size(23),
    batch: fc.option(size(23), { nil: "full" as const }),
    seed: fc.nat(1000),
    l1: fc.constantFrom(0, 0, 0.01),
    l2: fc.constantFrom(0, 0, 0.1),
    weightDecay: fc.constantFrom(undefined, undefined, 0.1),
    regularizeBiases: fc.boolean(),
    clip: fc.constantFrom(
      null,
      null,
      { kind: "norm" as const, limit: 0.5 },
      { kind: "value" as const, limit: 0.05 },
    ),
    freeze: fc.constantFrom(...([null, null, "weights", "biases", "scales", "shifts"] as const)),
  })
  .map(({ widths, names, weights, biases, count, batch, weightDecay, ...rest }) => {
    const { normalization, dropout, residual, ...training } = rest;
    const layers = widths.length - 1;
    const hidden = widths.slice(1, -1);
    const activations = names.slice(0, layers);
    if (training.loss !== "squaredError") activations[layers - 1] = "linear";
    const size = batch === "full" ? count : Math.min(batch, count);
    const wide = normalization === "layer" && hidden.every((units) => units >= 8);
    const many = normalization === "batch" && size >= 8 && [0, 8, 9].includes(count % size);
    return {
      model: {
        widths,
        activations,
        weights,
        biases,
        ...(hidden.length > 0 && { dropout, ...((wide || many) && { normalization }) }),
        residual: residual && hidden.some((units, k) => units === widths[k]),
      },
      count,
      training: {
        ...training,
        batch: batch === "full" ? batch : size,
        ...(training.optimizer.kind === "adamW" ? {} : { weightDecay }),
      },
    };
  });

/** The training of such a run with its data drawn. */
export function trainingOf({ model, training, count }: SomeRun): Training {
  const random = stream(training.seed, "some runs");
  return { ...training, data: someData(model, training.loss, count, random) };
}
