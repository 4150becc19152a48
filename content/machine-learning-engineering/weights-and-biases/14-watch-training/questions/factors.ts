import { defineDrill, multiple, oneOf, tex, whole, type Drill } from "#quiz";

/** E[relu(z)²] / E[z²] for a z that is normal around 0, by adding up thin strips. */
const PASSED_BY_RELU = (() => {
  let [passed, all] = [0, 0];
  for (let k = -6000; k <= 6000; k++) {
    const z = k / 1000;
    const weight = Math.exp((-z * z) / 2) * z * z;
    all += weight;
    if (z > 0) passed += weight;
  }
  return passed / all;
})();

const slope = (a: number) => a * (1 - a);

/** A product of one number with itself, factor by factor. */
function multiplied(by: number, times: number): number {
  let product = 1;
  for (let k = 0; k < times; k++) product *= by;
  return product;
}

/** By which factor a signal shrinks or grows over depth. */
export const factors: Drill[] = [
  defineDrill({
    id: "slopes-of-sigmoid-layers",
    objective: "vanishing-factor",
    kind: "number",
    draw: (random) => ({ a: multiple(random, 0.05, 0.1, 0.9), layers: whole(random, 2, 5) }),
    stem: ({ a, layers }) =>
      `In a network every sigmoid unit of ${layers} layers has the activation $\\a = ${tex(a)}$ for some example. The weights alone would keep the size of the signal that comes back. What share of it is left behind the ${layers} layers?`,
    within: ({ a, layers }) => 0.02 * slope(a) ** layers,
    answer: ({ a, layers }) => slope(a) ** layers,
    again: ({ a, layers }) => {
      const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
      const z = Math.log(a / (1 - a));
      return multiplied((sigmoid(z + 1e-4) - sigmoid(z - 1e-4)) / 2e-4, layers);
    },
    slips: {
      "activation-for-slope": {
        value: ({ a, layers }) => a ** layers,
        says: () =>
          "You multiplied the activations. What counts on the way back is the slope, $\\a\\,(1 - \\a)$.",
      },
      "layers-added": {
        value: ({ a, layers }) => slope(a) * layers,
        says: () => "You added the layers up. Each takes its share of what the last has left.",
      },
      "one-layer": {
        value: ({ a }) => slope(a),
        says: () => "That is one layer.",
      },
      "weights-alone": {
        misconception: "MC34",
        value: () => 1,
        says: () => "The weights keep the size, and the slope of each layer still multiplies it.",
      },
      "slope-of-tanh": {
        value: ({ a, layers }) => (1 - a * a) ** layers,
        says: () => "$1 - \\a^2$ is the slope of tanh. The sigmoid has $\\a\\,(1 - \\a)$.",
      },
    },
    hints: () => ["What is the slope of a sigmoid that answers $\\a$?"],
    solution: ({ a, layers }) => [
      `The slope is $\\a\\,(1 - \\a) = ${tex(a)} \\cdot ${tex(1 - a)} = ${tex(slope(a))}$, at each of ${layers} layers.`,
      `$${tex(slope(a))}^${layers} = ${tex(slope(a) ** layers, 3)}$.`,
    ],
  }),
  defineDrill({
    id: "mean-square-through-relu",
    objective: "vanishing-factor",
    kind: "number",
    draw: (random) => ({
      inputs: oneOf(random, [10, 20, 25, 40, 50, 100]),
      times: oneOf(random, [0.5, 0.8, 1, 1.2, 1.5, 3, 4, 5]),
      layers: whole(random, 2, 6),
    }),
    stem: ({ inputs, times, layers }) =>
      `A relu network has ${inputs} units in every layer, no biases, and weights drawn with mean 0 and variance $${tex(times / inputs)}$. By which factor does the mean square of the activations change over ${layers} layers, on average over starts?`,
    within: ({ times, layers }) => 0.01 * (times / 2) ** layers,
    answer: ({ times, layers }) => (times / 2) ** layers,
    again: ({ inputs, times, layers }) =>
      multiplied(inputs * (times / inputs) * PASSED_BY_RELU, layers),
    slips: {
      "relu-forgotten": {
        misconception: "MC35",
        value: ({ times, layers }) => times ** layers,
        says: () =>
          "You left the relu out. It cuts off the half of the sums below 0, and half of the mean square with them.",
      },
      "root-taken": {
        value: ({ times, layers }) => (times / 2) ** (layers / 2),
        says: () => "That is the factor of the RMS. The mean square is its square.",
      },
      "layers-added": {
        value: ({ times, layers }) => (times / 2) * layers,
        says: () => "The factors of the layers multiply.",
      },
      "one-layer": {
        value: ({ times }) => times / 2,
        says: () => "That is one layer.",
      },
      "variance-alone": {
        value: ({ inputs, times, layers }) => (times / inputs / 2) ** layers,
        says: () =>
          "Each sum adds up as many products as there are inputs, and so do the variances.",
      },
    },
    hints: () => ["He's variance $2/n$ makes the factor of a layer 1."],
    solution: ({ inputs, times, layers }) => [
      `A sum of ${inputs} products has $${inputs} \\cdot ${tex(times / inputs)} = ${tex(times)}$ times the mean square, and relu lets half of it through: $${tex(times / 2)}$ a layer.`,
      `$${tex(times / 2)}^${layers} = ${tex((times / 2) ** layers, 5)}$.`,
    ],
  }),
  defineDrill({
    id: "first-gradient-to-last",
    objective: "vanishing-factor",
    kind: "number",
    draw: (random) => ({
      up: oneOf(random, [0.4, 0.5, 0.8, 1, 1.25, 2]),
      down: oneOf(random, [0.25, 0.4, 0.5, 0.8, 1, 1.25, 2]),
      layers: whole(random, 3, 6),
    }),
    stem: ({ up, down, layers }) =>
      `In a network of ${layers} equal layers the activations are multiplied by $${tex(up)}$ from each layer to the next on the way up, and the signal $\\g{\\delta}$ by $${tex(down)}$ on the way down. The gradient of a layer's weights is its signal times the activations that come in. How many times as large is it in layer 1 as in layer ${layers}?`,
    within: ({ up, down, layers }) => 0.01 * (down / up) ** (layers - 1),
    answer: ({ up, down, layers }) => (down / up) ** (layers - 1),
    again: ({ up, down, layers }) => {
      // What comes in goes up layer by layer, and the signal down.
      const gradients = Array.from(
        { length: layers },
        (_, l) => multiplied(up, l) * multiplied(down, layers - 1 - l),
      );
      return gradients[0] / gradients[layers - 1];
    },
    slips: {
      "activations-left-out": {
        value: ({ down, layers }) => down ** (layers - 1),
        says: () => "That is the signal alone. What comes in has changed on the way up as well.",
      },
      "both-multiplied": {
        value: ({ up, down, layers }) => (down * up) ** (layers - 1),
        says: ({ layers }) =>
          `The activations are what they were at layer 1 and have changed at layer ${layers}: they stand below the fraction line.`,
      },
      "upside-down": {
        value: ({ up, down, layers }) => (up / down) ** (layers - 1),
        says: () => "Upside down: that is the last layer over the first.",
      },
      "one-step-too-many": {
        value: ({ up, down, layers }) => (down / up) ** layers,
        says: ({ layers }) => `Between ${layers} layers there are ${layers - 1} steps.`,
      },
    },
    hints: () => ["Write down both numbers for layer 1 and for the last layer."],
    solution: ({ up, down, layers }) => [
      `Over ${layers - 1} steps the signal of layer 1 is $${tex(down)}^${layers - 1}$ of the last one's, and the activations of the last are $${tex(up)}^${layers - 1}$ of the first one's.`,
      `$${tex(down)}^${layers - 1} / ${tex(up)}^${layers - 1} = ${tex((down / up) ** (layers - 1), 4)}$.`,
    ],
  }),
];
