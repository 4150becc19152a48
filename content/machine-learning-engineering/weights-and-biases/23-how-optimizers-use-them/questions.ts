import type { Drill } from "#quiz";
import { adamSteps } from "./questions/adam-steps.ts";
import { batches } from "./questions/batches.ts";
import { canyons } from "./questions/canyons.ts";
import { plainSteps } from "./questions/plain-steps.ts";
import { rates } from "./questions/rates.ts";

const drills: Drill[] = [...plainSteps, ...adamSteps, ...rates, ...canyons, ...batches];

export default drills;
