import type { Drill } from "#quiz";
import { checking } from "./questions/checking.ts";
import { goingBack } from "./questions/going-back.ts";

const drills: Drill[] = [...goingBack, ...checking];

export default drills;
