import type { Drill } from "#quiz";
import { planning } from "./questions/planning.ts";
import { searching } from "./questions/searching.ts";

const drills: Drill[] = [...searching, ...planning];

export default drills;
