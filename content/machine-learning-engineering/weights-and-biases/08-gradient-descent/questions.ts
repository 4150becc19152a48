import type { Drill } from "#quiz";
import { batches } from "./questions/batches.ts";
import { parabola } from "./questions/parabola.ts";

const drills: Drill[] = [...parabola, ...batches];

export default drills;
