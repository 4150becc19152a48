import type { Count } from "./architectures.ts";
import { BadInput } from "./bad-input.ts";
import { oneOf, record, wholeNumber } from "./check.ts";

/** Bytes that a recipe keeps for each parameter, and for each activation. */
export interface BytesEach {
  weights: number;
  gradients: number;
  optimizer: number;
  activations: number;
}

/**
 * How a network is used or trained, in bytes a number. Training in mixed precision with Adam keeps 16-bit weights and
 * gradients, and 32-bit weights and two means besides: 2 + 2 + 12 (Rajbhandari and others, “ZeRO”, 2020, section 3.1).
 */
export const recipes = {
  sgd: { weights: 4, gradients: 4, optimizer: 0, activations: 4 },
  momentum: { weights: 4, gradients: 4, optimizer: 4, activations: 4 },
  adam: { weights: 4, gradients: 4, optimizer: 8, activations: 4 },
  adamMixed: { weights: 2, gradients: 2, optimizer: 12, activations: 2 },
  use32: { weights: 4, gradients: 0, optimizer: 0, activations: 4 },
  use16: { weights: 2, gradients: 0, optimizer: 0, activations: 2 },
  use8: { weights: 1, gradients: 0, optimizer: 0, activations: 1 },
} as const satisfies Record<string, BytesEach>;

export type Recipe = keyof typeof recipes;

const recipeNames = Object.keys(recipes) as Recipe[];

/** Whether a recipe trains; others only use the network. */
export function trains(recipe: Recipe): boolean {
  return recipes[recipe].gradients > 0;
}

/** Several machines share the state of one model: stage 1 the optimizer's, 2 the gradients too, 3 the weights too. */
export interface Sharing {
  stage: 1 | 2 | 3;
  machines: number;
}

/** Bytes on one machine. */
export type Memory = BytesEach & { total: number };

/**
 * The memory of a network in bytes: parameters times what the recipe keeps of each, and `batch` examples times their
 * activations, all of them in training, in use those of the widest layer alone. What a framework needs besides is left
 * out, so that a real run takes more.
 *
 * With sharing, each of N machines keeps 1/N of what is shared (ZeRO, sections 5.1 to 5.3).
 *
 * Throws BadInput for an unknown recipe, or a batch or a number of machines that is no whole number of at least 1.
 */
export function memory(
  network: Pick<Count, "total" | "activations" | "widest">,
  recipe: Recipe,
  batch: number,
  sharing?: Sharing,
): Memory {
  const bytes = recipes[oneOf("memory.recipe", recipe, recipeNames)];
  wholeNumber("memory.batch", batch, 1);
  const { total, activations, widest } = network;
  const machines = sharing ? checkSharing(sharing).machines : 1;
  const kept = (stage: number) => (sharing && sharing.stage >= stage ? total / machines : total);
  const parts = {
    weights: kept(3) * bytes.weights,
    gradients: kept(2) * bytes.gradients,
    optimizer: kept(1) * bytes.optimizer,
    activations: batch * (trains(recipe) ? activations : widest) * bytes.activations,
  };
  const { weights, gradients, optimizer } = parts;
  return { ...parts, total: weights + gradients + optimizer + parts.activations };
}

function checkSharing(sharing: Sharing): Sharing {
  record("memory.sharing", sharing, ["stage", "machines"]);
  wholeNumber("memory.sharing.machines", sharing.machines, 1);
  if (![1, 2, 3].includes(sharing.stage))
    throw new BadInput("memory.sharing.stage", sharing.stage, "1, 2 or 3");
  return sharing;
}
