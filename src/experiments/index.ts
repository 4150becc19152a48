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
export { barWords, barsWords, limitWords, requirementWords } from "./bar-words.ts";
export { binaryCrossEntropy } from "./binary-cross-entropy.ts";
export { build, buildData } from "./build.ts";
export { loadForClaim, runLimitSeed, runSeed, type SeedResult } from "./certify.ts";
export {
  LIMIT_SEEDS,
  SEEDS,
  type Bar,
  type Claim,
  type Limit,
  type Measured,
  type MeasureSeed,
  type Statistic,
  type Train,
  type Trained,
} from "./claim.ts";
export { clears } from "./clears.ts";
export {
  CLINIC_OBJECTIVE,
  defineCases,
  meets,
  monitors,
  questionOfCase,
  type Case,
  type CureBar,
  type Monitor,
} from "./clinic/case.ts";
export { examine, heldBackOf, readingSteps } from "./clinic/examine.ts";
export { readingOf, type Reading } from "./clinic/reading.ts";
export { treated, treatments, type Treatment } from "./clinic/treatments.ts";
export { defineClaim } from "./define-claim.ts";
export { descend, stepsTo, type Descent } from "./descent.ts";
export { differences, settings, type Setting } from "./differences.ts";
export {
  defineExperiments,
  withSeed,
  type Change,
  type DataSpec,
  type Experiment,
  type Experiments,
} from "./experiment.ts";
export {
  DIGIT_COUNTS,
  DIGIT_SIDES,
  isLoaded,
  loadData,
  type DigitSide,
  type ReadDigits,
} from "./digits.ts";
export { FEATURE_COUNTS, freshData, linearError, withFeatures } from "./feature-counts.ts";
export { differentUnits, unitTwins } from "./different-units.ts";
export { firstParameters } from "./first-parameters.ts";
export { flipped, loadedAsTheyAre } from "./handover.ts";
export { layerStatistics, type LayerStatistics } from "./layer-statistics.ts";
export {
  columnOf,
  columnsOf,
  failedSeeds,
  rowOf,
  seedCount,
  valuesAt,
  type Columns,
  type Ledger,
  type Results,
  type Row,
} from "./ledger.ts";
export { leastNorm } from "./least-norm.ts";
export { fromLink, toLink } from "./link.ts";
export { measures, type Measure } from "./measures.ts";
export { handover, type HandedOver } from "./measures/handover.ts";
export { batchOf, companyOf, type Company } from "./measures/company.ts";
export { mistakesOf, type Mistake } from "./measures/mistakes.ts";
export { lostByShuffling } from "./measures/shuffling.ts";
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
export { checkOf, passesOf, type Check, type LayerPass, type Passes } from "./measures/passes.ts";
export { nudgedSlopes, relativeDistance } from "./nudged-slopes.ts";
export { lookAtPush, lookAtPushes, type Pushes, type PushSeen } from "./measures/pushes.ts";
export { errorParts, refitsOf, type ErrorParts } from "./refits.ts";
export {
  PENALTIES,
  RATES,
  TRIALS,
  gridTrials,
  randomTrials,
  ratesTried,
  trialAt,
  trialExperiment,
  type Trial,
} from "./nine-trials.ts";
export { roundedParameters } from "./rounding.ts";
export { runningMean } from "./running-mean.ts";
export { slide } from "./slide.ts";
export { stretched } from "./stretched.ts";
export { leastProbability, mean, medianInterval, quantile, rateInterval } from "./statistics.ts";
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
export { stepsOnTape, tapeOf, withTape } from "./tape.ts";
export { limitVerdictOf, marginOf, verdictOf, type Verdict } from "./verdict.ts";
