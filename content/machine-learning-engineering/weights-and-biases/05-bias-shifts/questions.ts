import type { Drill } from "#quiz";
import { bend } from "./questions/bend.ts";
import { boundary } from "./questions/boundary.ts";
import { withoutBiases } from "./questions/without-biases.ts";

const drills: Drill[] = [...bend, ...boundary, ...withoutBiases];

export default drills;
