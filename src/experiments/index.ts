export type { Run } from "#engine";
export {
  bowlOf,
  conditionNumber,
  curvatures,
  excess,
  gradient,
  type Bowl,
  type Curvature,
} from "./bowl.ts";
export { build, buildData } from "./build.ts";
export { clears, runSeed, type SeedResult } from "./certify.ts";
export {
  SEEDS,
  defineClaim,
  requiredShare,
  type Bar,
  type Claim,
  type Measured,
  type Train,
  type Trained,
} from "./claim.ts";
export { descend, stepsTo, type Descent } from "./descent.ts";
export {
  defineExperiments,
  withSeed,
  type Change,
  type DataSpec,
  type Experiment,
  type Experiments,
} from "./experiment.ts";
export { differentUnits, unitTwins } from "./different-units.ts";
export { layerStatistics, type LayerStatistics } from "./layer-statistics.ts";
export { failedSeeds, quantile, rowOf, seedCount, type Ledger, type Row } from "./ledger.ts";
export { fromLink, toLink } from "./link.ts";
export { measures, type Measure } from "./measures.ts";
export { trainTo } from "./build.ts";
export {
  gradientOf,
  inner,
  lengthOf,
  pushed,
  randomPush,
  scaledTo,
  shareFlipped,
  worstPush,
} from "./perturb.ts";
export { lookAtPush, lookAtPushes, type Pushes, type PushSeen } from "./measures/pushes.ts";
export { roundedParameters } from "./rounding.ts";
export { slide } from "./slide.ts";
export {
  DEPTHS,
  EXPLODED,
  SCALES,
  TILES,
  fateOf,
  outcomeOf,
  tileExperiment,
  tileName,
  type Fate,
  type Outcome,
  type Tile,
} from "./start-map.ts";
