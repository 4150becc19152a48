import type { Drill } from "#quiz";
import { byHand } from "./questions/by-hand.ts";
import { collapse } from "./questions/collapse.ts";

const drills: Drill[] = [...byHand, ...collapse];

export default drills;
