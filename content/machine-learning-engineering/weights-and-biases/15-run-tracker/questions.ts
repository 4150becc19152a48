import type { Drill } from "#quiz";
import { conclusions } from "./questions/conclusions.ts";
import { spreads } from "./questions/spreads.ts";

const drills: Drill[] = [...spreads, ...conclusions];

export default drills;
