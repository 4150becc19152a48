/** Where the first layer's units bend, x = −b/w of each; parameters count weights first, then biases. */
export function kinksOf(parameters: ArrayLike<number>, units: number): number[] {
  return Array.from({ length: units }, (_, unit) => {
    const bias = parameters[units + unit];
    return bias === 0 ? 0 : -bias / parameters[unit];
  });
}
