import type { Drill } from "#quiz";
import { dead } from "./questions/dead.ts";
import { factors } from "./questions/factors.ts";

const drills: Drill[] = [...factors, ...dead];

export default drills;
