import type { Drill } from "#quiz";
import { factors } from "./questions/factors.ts";
import { monitors } from "./questions/monitors.ts";
import { sickRun } from "./questions/sick-run.ts";

const drills: Drill[] = [...factors, ...monitors, sickRun];

export default drills;
