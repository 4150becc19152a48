import type { Drill } from "#quiz";
import { paths } from "./questions/paths.ts";
import { scales } from "./questions/scales.ts";

const drills: Drill[] = [...scales, ...paths];

export default drills;
