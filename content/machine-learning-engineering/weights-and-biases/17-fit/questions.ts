import type { Drill } from "#quiz";
import { counting } from "./questions/counting.ts";
import { curves } from "./questions/curves.ts";
import { penalties } from "./questions/penalties.ts";

const drills: Drill[] = [...curves, ...counting, ...penalties];

export default drills;
