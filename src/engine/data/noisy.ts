import { share, wholeNumber } from "../check.ts";
import { type DataSet, type Drawn, blank, draw, streamOf } from "./data-set.ts";

/**
 * A rule with false labels: x ~ N(0, I) of ten inputs, class 1 where v · x > 0 for a normal v of the
 * seed; a share of the training labels, exactly 20 % unless said, is flipped.
 *
 * 80 examples to train on. The test split has 400, the same v, and no label flipped.
 */
export function noisy(options: Drawn & { inputs?: number; flipped?: number } = {}): DataSet {
  const testing = options.split === "test";
  const { count, random } = draw("noisy", options, testing ? 400 : 80, ["inputs", "flipped"]);
  const inputs = wholeNumber("data.noisy.inputs", options.inputs ?? 10, 1, 10000);
  const flipped = share("data.noisy.flipped", options.flipped ?? 0.2);
  const rule = streamOf("noisy", options, "rule");
  const v = Float32Array.from({ length: inputs }, () => rule.normal());
  const set = blank("noisy", count, inputs);
  for (let n = 0; n < count; n++) {
    let side = 0;
    for (let i = 0; i < inputs; i++) {
      const x = random.normal();
      set.inputs[n * inputs + i] = x;
      side += v[i] * x;
    }
    set.targets[n] = side > 0 ? 1 : 0;
  }
  if (testing) return set;
  const unlucky = random.permutation(count).subarray(0, Math.floor(flipped * count + 0.5));
  for (const n of unlucky) set.targets[n] = 1 - set.targets[n];
  return set;
}
