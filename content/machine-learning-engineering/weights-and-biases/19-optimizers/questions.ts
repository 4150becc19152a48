import type { Drill } from "#quiz";
import { means } from "./questions/means.ts";
import { penalties } from "./questions/penalties.ts";

const drills: Drill[] = [...means, ...penalties];

export default drills;
