import type { Drill } from "#quiz";
import { runningMeans } from "./questions/running-means.ts";
import { scaleAndNoise } from "./questions/scale-and-noise.ts";

const drills: Drill[] = [...runningMeans, ...scaleAndNoise];

export default drills;
