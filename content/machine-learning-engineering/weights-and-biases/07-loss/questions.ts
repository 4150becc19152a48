import type { Drill } from "#quiz";
import { prices } from "./questions/prices.ts";
import { signals } from "./questions/signals.ts";

const drills: Drill[] = [...prices, ...signals];

export default drills;
