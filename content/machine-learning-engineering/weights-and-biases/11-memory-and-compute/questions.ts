import type { Drill } from "#quiz";
import { bytes } from "./questions/bytes.ts";
import { work } from "./questions/work.ts";

const drills: Drill[] = [...bytes, ...work];

export default drills;
