import { defineDrill, factor, oneOf, tex, type Drill } from "#quiz";
import { byEngine, error, example, signalLine, told, type Example } from "./one-example.ts";

/** New parameters after a step, and what the unit then computes. */
function stepped(given: Example & { rate: number }) {
  const { x, rate } = given;
  const delta = 2 * error(given);
  return { w: given.w - rate * delta * x, b: given.b - rate * delta };
}

/** What one step of both parameters does. */
export const oneStep: Drill[] = [
  defineDrill({
    id: "output-after-a-step",
    objective: "same-step",
    kind: "number",
    draw: (random) => ({ ...example(random), rate: oneOf(random, [0.01, 0.02, 0.05, 0.1]) }),
    stem: (given) =>
      `${told(given)} Descent takes one step with the learning rate $${tex(given.rate)}$. What does the unit compute for the same $x$ afterwards?`,
    answer: (given) => stepped(given).w * given.x + stepped(given).b,
    again: (given) => {
      const { weights, bias } = byEngine(given);
      return (given.w - given.rate * weights[0]) * given.x + given.b - given.rate * bias;
    },
    slips: {
      "weight-alone": {
        misconception: "MC13",
        value: (given) => stepped(given).w * given.x + given.b,
        says: () => "You moved the weight alone. The bias moves in the same step.",
      },
      "bias-alone": {
        value: (given) => given.w * given.x + stepped(given).b,
        says: () => "You moved the bias alone. The weight moves in the same step.",
      },
      "gradient-added": {
        misconception: "MC22",
        value: (given) =>
          (2 * given.w - stepped(given).w) * given.x + 2 * given.b - stepped(given).b,
        says: () => "You went uphill: the output is farther from the target than before.",
      },
      "nothing-moved": {
        value: ({ w, b, x }) => w * x + b,
        says: () => "That is the output before the step.",
      },
      "at-the-target": {
        value: ({ y }) => y,
        says: () => "One step goes a share of the way. It lands on the target only by chance.",
      },
    },
    hints: () => ["Compute the signal, then both gradients, then move both."],
    solution: (given) => {
      const { w, b } = stepped(given);
      const { rate, x } = given;
      const delta = 2 * error(given);
      return [
        signalLine(given),
        `The weight goes to $${tex(given.w)} - ${tex(rate)} \\cdot ${factor(delta * x)} = ${tex(w)}$, the bias to $${tex(given.b)} - ${tex(rate)} \\cdot ${factor(delta)} = ${tex(b)}$.`,
        `$${tex(w)} \\cdot ${factor(x)} + ${factor(b)} = ${tex(w * x + b)}$.`,
      ];
    },
  }),
];
