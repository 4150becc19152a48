import type { Drill } from "#quiz";
import { pushes } from "./questions/pushes.ts";
import { slopes } from "./questions/slopes.ts";

const drills: Drill[] = [...slopes, ...pushes];

export default drills;
