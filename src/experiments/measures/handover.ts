import type { Run } from "#engine";
import { loadedAsTheyAre } from "../handover.ts";

/** What a copy of a network answers when one of its layers was read in the other layout. */
export interface HandedOver {
  /** Its outputs at the probe. */
  outputs: Float32Array;
  /** The share of the training examples that it gets right. */
  accuracy: number;
}

/** The measure behind the flip: hands a layer over as its numbers stand; the run itself is left alone. */
export function handover(run: Run, argument: unknown): HandedOver {
  const { layer, probe } = argument as { layer: number; probe: Float32Array };
  return loadedAsTheyAre(run, layer, (copy) => ({
    outputs: copy.predict(probe),
    accuracy: copy.evaluate().accuracy!,
  }));
}
