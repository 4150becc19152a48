import { defineWorked, oneOf, tex } from "#quiz";

/** e to the logits of four classes: powers of two whose sum is one as well. */
const EXPONENTIALS = [
  [4, 2, 1, 1],
  [2, 4, 1, 1],
  [1, 2, 4, 1],
  [1, 1, 2, 4],
  [8, 4, 2, 2],
  [2, 8, 2, 4],
  [2, 2, 4, 8],
] as const;

const total = (powers: readonly number[]) => powers.reduce((sum, power) => sum + power, 0);
const share = ({ powers, right }: Numbers) => powers[right] / total(powers);
const halvings = (numbers: Numbers) => Math.round(-Math.log2(share(numbers)));

interface Numbers {
  powers: readonly number[];
  right: number;
}

/** From logits to the price of an example and to the signals that go back. */
export default [
  defineWorked<Numbers>({
    id: "softmax-to-signal",
    draw: (random) => ({
      powers: oneOf(random, EXPONENTIALS),
      right: oneOf(random, [0, 1, 2, 3]),
    }),
    given: ({ powers, right }) =>
      `A network has the logits $${powers.map((power) => (power === 1 ? "0" : `\\ln ${power}`)).join("$, $")}$ for four classes. The ${["first", "second", "third", "fourth"][right]} class is right. What does the example cost, and what goes back to its logit? Take $\\ln 2$ as 0.69.`,
    steps: [
      {
        does: () => "Raise $e$ to each logit and add.",
        formula: ({ powers }) => `${powers.join(" + ")} = ${total(powers)}`,
        asks: () => "What do the exponentials add up to?",
        answer: ({ powers }) => total(powers),
      },
      {
        does: () => "Divide that of the right class by the sum: its probability.",
        formula: (numbers) =>
          `p = \\frac{${numbers.powers[numbers.right]}}{${total(numbers.powers)}} = ${tex(share(numbers))}`,
        asks: () => "Which probability does the right class have?",
        answer: share,
        slips: {
          "odds-against-the-rest": {
            value: ({ powers, right }) => powers[right] / (total(powers) - powers[right]),
            says: () => "You divided by the other classes alone. The right one belongs to the sum.",
          },
        },
      },
      {
        does: () => "Take minus the logarithm: the price.",
        formula: (numbers) =>
          `-\\ln ${tex(share(numbers))} = ${halvings(numbers)} \\cdot 0.69 = ${tex(Math.round(halvings(numbers) * 69) / 100)}`,
        asks: () => "What does the example cost?",
        answer: (numbers) => halvings(numbers) * 0.69,
        within: () => 0.03,
        slips: {
          "missing-probability": {
            misconception: "MC18",
            value: (numbers) => 1 - share(numbers),
            says: () =>
              "That is the probability that is missing. The price is minus the logarithm of $p$ itself.",
          },
        },
      },
      {
        does: () => "Take the target, 1, from the probability: the signal at the right logit.",
        formula: (numbers) => `p - y = ${tex(share(numbers))} - 1 = ${tex(share(numbers) - 1)}`,
        asks: () => "Which signal goes back to the logit of the right class?",
        answer: (numbers) => share(numbers) - 1,
        slips: {
          "sign-turned": {
            value: (numbers) => 1 - share(numbers),
            says: () => "The sign is turned: the signal is output less target.",
          },
          "target-left-out": {
            value: share,
            says: () => "That would be the signal of a wrong class, whose target is 0.",
          },
        },
      },
    ],
  }),
];
