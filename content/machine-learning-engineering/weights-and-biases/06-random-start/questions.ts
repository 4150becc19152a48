import type { Drill } from "#quiz";
import { firstLoss } from "./questions/first-loss.ts";
import { hiddenGradient } from "./questions/hidden-gradient.ts";
import { spread } from "./questions/spread.ts";
import { symmetry } from "./questions/symmetry.ts";

const drills: Drill[] = [...symmetry, ...hiddenGradient, ...firstLoss, ...spread];

export default drills;
