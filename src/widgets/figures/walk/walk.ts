/** A network with one input, one hidden layer and one output, parameters layer by layer. */
export interface Network {
  parameters: ArrayLike<number>;
  hidden: "linear" | "relu";
}

/** One arrow of the walk: what is added to the sum. */
export interface Leg {
  /** The weight that the activation meets, or the bias itself. */
  parameter: number;
  /** How far the arrow goes. */
  by: number;
  kind: "product" | "bias";
}

/** How many hidden units there are: weights, biases, weights of the output, its bias. */
const unitsOf = ({ parameters }: Network) => (parameters.length - 1) / 3;

/** The walk of the output unit at an input: v₁a₁, v₂a₂ and so on, and the bias, added in this order. */
export function legsOf(network: Network, x: number): Leg[] {
  const { parameters, hidden } = network;
  const units = unitsOf(network);
  const legs = Array.from({ length: units }, (_, j): Leg => {
    const z = parameters[j] * x + parameters[units + j];
    const a = hidden === "relu" ? Math.max(0, z) : z;
    const parameter = parameters[2 * units + j];
    return { parameter, by: parameter * a, kind: "product" };
  });
  const bias = parameters[3 * units];
  return [...legs, { parameter: bias, by: bias, kind: "bias" }];
}

/** Where the walk ends: the output of the network. */
export function tipOf(network: Network, x: number): number {
  return legsOf(network, x).reduce((sum, { by }) => sum + by, 0);
}

/** The one unit that two linear layers come to: w = Σ vⱼwⱼ, b = Σ vⱼbⱼ + c. */
export function multipliedOut(network: Network): { w: number; b: number } {
  const linear = { ...network, hidden: "linear" as const };
  const b = tipOf(linear, 0);
  return { w: tipOf(linear, 1) - b, b };
}
