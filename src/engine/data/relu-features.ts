import { nonNegative, wholeNumber } from "../check.ts";
import { type DataSet, type Drawn, blank, draw, streamOf } from "./data-set.ts";

const INPUTS = 5;

/**
 * What a hidden layer that stays as it was drawn makes of its inputs: x ~ N(0, I) of five inputs,
 * seen through p relu units, φⱼ(x) = max(0, wⱼ · x + cⱼ) / √p with wⱼ and cⱼ from N(0, 1). The first
 * units of a larger p are those of a smaller one. The target is |v · x| + noise, v of length 1.
 *
 * 40 examples of 20 features and noise of deviation 0.3 unless said; the test split has 200 and no
 * noise. A linear model on them is a network whose output weights alone are trained (Rahimi and Recht
 * 2008).
 */
export function reluFeatures(options: Drawn & { features?: number; noise?: number } = {}): DataSet {
  const testing = options.split === "test";
  const usual = testing ? 200 : 40;
  const { count, random } = draw("reluFeatures", options, usual, ["features", "noise"]);
  const features = wholeNumber("data.reluFeatures.features", options.features ?? 20, 1, 10000);
  const noise = nonNegative("data.reluFeatures.noise", options.noise ?? 0.3);
  const units = streamOf("reluFeatures", options, "units");
  const drawn = Float32Array.from({ length: features * (INPUTS + 1) }, () => units.normal());
  const rule = streamOf("reluFeatures", options, "rule");
  const v = Float32Array.from({ length: INPUTS }, () => rule.normal());
  const length = Math.sqrt(v.reduce((sum, part) => sum + part * part, 0));
  const scale = Math.sqrt(features);
  const set = blank("reluFeatures", count, features);
  const x = new Float32Array(INPUTS);
  for (let n = 0; n < count; n++) {
    let along = 0;
    for (let i = 0; i < INPUTS; i++) {
      x[i] = random.normal();
      along += v[i] * x[i];
    }
    for (let j = 0; j < features; j++) {
      const from = j * (INPUTS + 1);
      let z = drawn[from + INPUTS];
      for (let i = 0; i < INPUTS; i++) z += drawn[from + i] * x[i];
      set.inputs[n * features + j] = Math.max(0, z) / scale;
    }
    set.targets[n] = Math.abs(along) / length + (testing ? 0 : noise * random.normal());
  }
  return set;
}
