import type { Drill } from "#quiz";
import { badStarts } from "./questions/bad-starts.ts";
import { clippingAndDecay } from "./questions/clipping-and-decay.ts";
import { modes } from "./questions/modes.ts";
import { shifts } from "./questions/shifts.ts";

const drills: Drill[] = [...badStarts, ...shifts, ...clippingAndDecay, ...modes];

export default drills;
