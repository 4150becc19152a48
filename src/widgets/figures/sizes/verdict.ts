import { memory, recipes, trains, type Memory, type Recipe } from "#engine";

/** What a network needs of a machine. */
export interface Network {
  total: number;
  activations: number;
  widest: number;
}

/** How a network is trained or used, in the words of the page; what trains comes first. */
export const recipeWords: Record<Recipe, string> = {
  adam: "with Adam in 32 bits",
  adamMixed: "with Adam in mixed precision",
  momentum: "with momentum in 32 bits",
  sgd: "with plain SGD in 32 bits",
  use32: "in 32 bits",
  use16: "in 16 bits",
  use8: "in 8 bits",
};

/** The memory of machines, in GB of 10⁹ bytes. */
export const machines = [8, 16, 24, 80];

/** The recipe that only uses a network, with weights as wide as this one's. */
export function usingOnly(recipe: Recipe): Recipe {
  if (!trains(recipe)) return recipe;
  return recipes[recipe].weights === 4 ? "use32" : "use16";
}

/** How many parameters fill a machine before the first example is read. */
export function mostParameters(recipe: Recipe, gigabytes: number): number {
  const { weights, gradients, optimizer } = recipes[recipe];
  return (gigabytes * 1e9) / (weights + gradients + optimizer);
}

/** What a machine can do with a network, in a sentence, and what it takes. */
export function judge(
  network: Network,
  recipe: Recipe,
  batch: number,
  gigabytes: number,
): { needs: Memory; can: "train" | "use" | "neither"; sentence: string } {
  const needs = memory(network, recipe, batch);
  const room = gigabytes * 1e9;
  const machine = `A machine of ${gigabytes} GB`;
  if (!trains(recipe)) {
    const can = needs.total <= room ? "use" : "neither";
    const sentence = can === "use" ? `${machine} can use it.` : `${machine} cannot even use it so.`;
    return { needs, can, sentence };
  }
  if (needs.total <= room) return { needs, can: "train", sentence: `${machine} can train it.` };
  const use = memory(network, usingOnly(recipe), 1);
  if (use.total <= room)
    return {
      needs,
      can: "use",
      sentence: `${machine} can use it, one example at a time, and not train it so.`,
    };
  return { needs, can: "neither", sentence: `${machine} can neither train nor use it so.` };
}
