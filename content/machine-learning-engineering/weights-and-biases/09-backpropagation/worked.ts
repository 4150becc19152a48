import { defineWorked, factor, nonZero, oneOf, tex, texSum, whole } from "#quiz";

interface Chain {
  x: number;
  w: number;
  b: number;
  v: number;
  c: number;
  y: number;
}

const sum = ({ w, b, x }: Chain) => w * x + b;
const out = (chain: Chain) => chain.v * sum(chain) + chain.c;
const signal = (chain: Chain) => 2 * (out(chain) - chain.y);

const written = ({ w, b }: Chain) =>
  texSum([
    [w, "x"],
    [b, ""],
  ]);

/** One example through a relu unit and an output unit, forward and back. */
const throughAChain = defineWorked<Chain>({
  id: "through-a-chain",
  draw: (random) => {
    const x = oneOf(random, [2, 3, 4]);
    const w = nonZero(random, 1, -3, 3);
    const z = whole(random, 2, 5);
    const v = oneOf(random, [-3, -2, 2, 3]);
    const c = nonZero(random, 1, -3, 3);
    return { x, w, b: z - w * x, v, c, y: v * z + c - nonZero(random, 0.5, -2, 2) };
  },
  given: (chain) => {
    const output = texSum([
      [chain.v, "\\a"],
      [chain.c, ""],
    ]);
    return `A relu unit computes $\\a = \\max(0,\\, ${written(chain)})$, and the output is $z = ${output}$. The example is $x = ${tex(chain.x)}$ with the target $y = ${tex(chain.y)}$, and the loss is $L = (z - y)^2$. What is the slope of the loss with respect to the first weight, $\\w = ${tex(chain.w)}$?`;
  },
  steps: [
    {
      does: () => "Forward: the sum of the first unit is above 0, so the relu hands it on.",
      formula: (chain) =>
        `\\a = ${tex(chain.w)} \\cdot ${tex(chain.x)} + ${factor(chain.b)} = ${tex(sum(chain))}`,
      asks: () => "What is the activation $\\a$ of the first unit?",
      answer: sum,
      slips: {
        "bias-left-out": {
          misconception: "MC11",
          value: ({ w, x }) => w * x,
          says: ({ b }) => `The bias of $${tex(b)}$ is missing.`,
        },
      },
    },
    {
      does: () => "On to the output.",
      formula: (chain) =>
        `z = ${tex(chain.v)} \\cdot ${tex(sum(chain))} + ${factor(chain.c)} = ${tex(out(chain))}`,
      asks: () => "What is the output $z$?",
      answer: out,
      slips: {
        "bias-left-out": {
          misconception: "MC11",
          value: (chain) => out(chain) - chain.c,
          says: ({ c }) => `The bias of the output, $${tex(c)}$, is missing.`,
        },
      },
    },
    {
      does: () => "Turn round: the signal at the output is the slope of the squared error.",
      formula: (chain) =>
        `\\g{\\delta} = 2\\,(${tex(out(chain))} - ${factor(chain.y)}) = ${tex(signal(chain))}`,
      asks: () => "What is the signal $\\g{\\delta}$ at the output?",
      answer: signal,
      slips: {
        "two-left-out": {
          value: (chain) => signal(chain) / 2,
          says: () => "The slope of a square is twice what is squared.",
        },
        "sign-turned": {
          value: (chain) => -signal(chain),
          says: () => "The sign is turned: output less target.",
        },
      },
    },
    {
      does: () =>
        "One layer back: times the weight it comes through, times the slope of the relu, which is 1.",
      formula: (chain) =>
        `\\g{\\delta_1} = ${tex(signal(chain))} \\cdot ${factor(chain.v)} \\cdot 1 = ${tex(signal(chain) * chain.v)}`,
      asks: () => "What is the signal of the first unit?",
      answer: (chain) => signal(chain) * chain.v,
      slips: {
        "times-the-activation": {
          value: (chain) => signal(chain) * sum(chain),
          says: () =>
            "Signal times activation is the gradient of the *weight* between them. To the unit below it goes times that weight.",
        },
        "weight-left-out": {
          value: signal,
          says: () => "A signal comes back through a weight, and is multiplied by it.",
        },
      },
    },
    {
      does: () => "The gradient of a weight is the signal of its unit times what came in.",
      formula: (chain) =>
        `\\g{\\frac{\\partial L}{\\partial \\w}} = ${tex(signal(chain) * chain.v)} \\cdot ${tex(chain.x)} = ${tex(signal(chain) * chain.v * chain.x)}`,
      asks: () => "What is the slope with respect to the first weight?",
      answer: (chain) => signal(chain) * chain.v * chain.x,
      slips: {
        "input-left-out": {
          misconception: "MC24",
          value: (chain) => signal(chain) * chain.v,
          says: () => "That is what the *bias* gets. The weight gets it times its input.",
        },
        "times-itself": {
          value: (chain) => signal(chain) * chain.v * chain.w,
          says: () => "Times the weight itself it would be the slope with respect to the input.",
        },
      },
    },
  ],
});

export default [throughAChain];
