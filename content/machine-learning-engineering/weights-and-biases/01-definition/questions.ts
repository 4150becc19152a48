import type { Drill } from "#quiz";
import { design } from "./questions/design.ts";
import { oneUnit } from "./questions/one-unit.ts";
import { shapes } from "./questions/shapes.ts";
import { smallNetwork } from "./questions/small-network.ts";

const drills: Drill[] = [...oneUnit, ...smallNetwork, ...design, ...shapes];

export default drills;
