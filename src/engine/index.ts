export { type ActivationName, activationNames } from "./activations.ts";
export {
  type Architecture,
  type Count,
  type LayerDescription,
  type Row,
  type Shape,
  countParameters,
} from "./architectures.ts";
export { BadInput } from "./bad-input.ts";
export type { Clip } from "./kernels/plain/clipping.ts";
export * from "./data/index.ts";
export { cos } from "./elementary/cos.ts";
export { exp } from "./elementary/exp.ts";
export { log } from "./elementary/log.ts";
export { log1p } from "./elementary/log1p.ts";
export { sin } from "./elementary/sin.ts";
export { tanh } from "./elementary/tanh.ts";
export type { Evaluation } from "./kernels/plain/evaluation.ts";
export type { Failure, Quantity } from "./failure.ts";
export { hashOf } from "./hash.ts";
export type { Initializer } from "./initializers.ts";
export type { KernelExports } from "./kernels/fast/exports.ts";
export { fast } from "./kernels/fast/fast.ts";
export type { Kernel, KernelName } from "./kernels/kernel.ts";
export { plain } from "./kernels/plain/plain.ts";
export type { Layer, Parameters } from "./layer.ts";
export { type LossName, lossNames } from "./kernels/plain/losses.ts";
export { type Memory, type Recipe, type Sharing, memory, recipes, trains } from "./memory.ts";
export { type MlpOptions, type Model, countWeightsAndBiases, mlp } from "./model.ts";
export {
  type Adam,
  type Momentum,
  type Optimizer,
  type RmsProp,
  type Sgd,
  adam,
  adamW,
  momentum,
  nesterov,
  rmsprop,
  sgd,
} from "./optimizers.ts";
export type { NormalizationName } from "./kernels/plain/normalization.ts";
export type { Trace } from "./kernels/plain/predict.ts";
export { type Random, stream } from "./random.ts";
export type { Run } from "./run.ts";
export { type Schedule, rateAt } from "./schedules.ts";
export type { ParameterKind } from "./segments.ts";
export type { Snapshot } from "./snapshot.ts";
export { train } from "./train.ts";
export type { Training } from "./training.ts";
