/** The path of a change to the parameter at a place among all parameters, such as `layers.0.biases.3`. */
export function pathOfParameter(widths: number[], hasBiases: boolean, parameter: number): string {
  let rest = parameter;
  for (let layer = 0; layer < widths.length - 1; layer++) {
    const weights = widths[layer] * widths[layer + 1];
    if (rest < weights) return `layers.${layer}.weights.${rest}`;
    rest -= weights;
    const biases = hasBiases ? widths[layer + 1] : 0;
    if (rest < biases) return `layers.${layer}.biases.${rest}`;
    rest -= biases;
  }
  throw new Error(`There is no parameter ${parameter} in a network of ${widths.join(", ")} units.`);
}
