import type { Drill } from "#quiz";
import { dense } from "./questions/dense.ts";
import { memoryDrills } from "./questions/memory.ts";
import { otherLayers } from "./questions/other-layers.ts";

const drills: Drill[] = [...dense, ...otherLayers, ...memoryDrills];

export default drills;
