import type { Run } from "#engine";
import { lengthOf, pushed, randomPush, shareFlipped, worstPush } from "../perturb.ts";

/** What a hedgehog is made of: pushes of one length, and the share of predictions that each flips. */
export interface Pushes {
  /** Each in a random direction. */
  random: { push: Float32Array; share: number }[];
  /** The one that gradient ascent on the loss finds. */
  worst: { push: Float32Array; share: number };
}

/** What a network answers while it is pushed. */
export interface PushSeen {
  /** Its outputs at the probe. */
  outputs: Float32Array;
  /** Which training examples it puts into another class than before, 1 for each that flips. */
  flipped: Uint8Array;
  share: number;
}

/** Pushes all parameters by a share of their own length: `count` random directions and the worst. */
export function lookAtPushes(run: Run, count: number, relativeLength: number): Pushes {
  const { data, seed } = run.training;
  const parameters = run.parameters();
  const length = relativeLength * lengthOf(parameters);
  const before = run.predict(data.inputs);
  const seen = (push: Float32Array) => ({
    push,
    share: pushed(run, push, () => shareFlipped(before, run.predict(data.inputs))),
  });
  return {
    random: Array.from({ length: count }, (_, index) =>
      seen(randomPush(parameters.length, length, seed, index)),
    ),
    worst: seen(worstPush(run, length)),
  };
}

/** Looks at one push: the outputs at a probe [count][inputWidth], and which examples flip. */
export function lookAtPush(run: Run, push: Float32Array, probe: Float32Array): PushSeen {
  const { inputs } = run.training.data;
  const before = run.predict(inputs);
  return pushed(run, push, () => {
    const after = run.predict(inputs);
    return {
      outputs: run.predict(probe),
      flipped: Uint8Array.from(before, (logit, n) => (logit > 0 === after[n] > 0 ? 0 : 1)),
      share: shareFlipped(before, after),
    };
  });
}

/** The measure behind the hedgehog. */
export function pushes(run: Run, argument: unknown): Pushes {
  const { count, relativeLength } = argument as { count: number; relativeLength: number };
  return lookAtPushes(run, count, relativeLength);
}

/** The measure behind its dial. */
export function onePush(run: Run, argument: unknown): PushSeen {
  const { push, probe } = argument as { push: Float32Array; probe: Float32Array };
  return lookAtPush(run, push, probe);
}
