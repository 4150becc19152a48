import type { Drill } from "#quiz";
import { centring } from "./questions/centring.ts";
import { fromTheSignal } from "./questions/from-the-signal.ts";
import { oneStep } from "./questions/one-step.ts";
import { slopesOfTheLoss } from "./questions/slopes-of-the-loss.ts";
import { throughLayers } from "./questions/through-layers.ts";

const drills: Drill[] = [
  ...fromTheSignal,
  ...oneStep,
  ...slopesOfTheLoss,
  ...throughLayers,
  ...centring,
];

export default drills;
