export { countParameters, memory } from "#engine";
export { countOf, type Counted, partOf } from "./count-of.ts";
export { denseNetwork } from "./models/dense.ts";
export { models } from "./models/index.ts";
export type { Published } from "./published.ts";
export { type PublishedTotal, totals } from "./totals.ts";
