/**
 * Which hidden units of a network with one input, one hidden layer and one output are the same unit:
 * for each, the first one that has its weight, its bias and its weight to the output, to the last bit.
 *
 * `parameters` as Run.parameters() gives them: the units' weights, their biases, the weights out.
 */
export function unitTwins(parameters: ArrayLike<number>, units: number): number[] {
  const first = new Map<string, number>();
  return Array.from({ length: units }, (_, unit) => {
    const key = [0, 1, 2].map((part) => parameters[part * units + unit]).join(" ");
    if (!first.has(key)) first.set(key, unit);
    return first.get(key)!;
  });
}

/** How many of the hidden units differ. */
export function differentUnits(parameters: ArrayLike<number>, units: number): number {
  return new Set(unitTwins(parameters, units)).size;
}
