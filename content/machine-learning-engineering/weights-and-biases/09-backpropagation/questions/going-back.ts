import {
  defineDrill,
  factor,
  forwardPass,
  nonZero,
  oneOf,
  tex,
  texSum,
  whole,
  type Drill,
} from "#quiz";

interface Chain {
  x: number;
  w: number;
  b: number;
  v: number;
  c: number;
  off: number;
}

const activation = ({ w, b, x }: Chain) => w * x + b;

/** The squared error of the chain with another first weight, by the engine. */
function lossWith(chain: Chain, w: number): number {
  const { x, b, v, c, off } = chain;
  const target = v * activation(chain) + c - off;
  const { z } = forwardPass(
    "relu",
    [
      { weights: [[w]], biases: [b] },
      { weights: [[v]], biases: [c] },
    ],
    [x],
  );
  return (z[1][0] - target) ** 2;
}

interface Paths {
  w1: number;
  w2: number;
  v1: number;
  v2: number;
  z1: number;
  z2: number;
  delta: number;
}

/** The output of the two paths at x = 1 + step, whose sums at x = 1 are what is given. */
const outputAt = ({ w1, w2, v1, v2, z1, z2 }: Paths, step: number) =>
  forwardPass(
    "relu",
    [
      { weights: [[w1], [w2]], biases: [z1 - w1, z2 - w2] },
      { weights: [[v1, v2]], biases: [0] },
    ],
    [1 + step],
  ).z[1][0];

/** Slopes in a small network of relu units, by hand. */
export const goingBack: Drill[] = [
  defineDrill<Chain>({
    id: "gradient-through-a-relu",
    objective: "backward-by-hand",
    kind: "number",
    draw: (random) => {
      const x = oneOf(random, [2, 3, 4]);
      const w = nonZero(random, 1, -3, 3);
      return {
        x,
        w,
        b: whole(random, 2, 5) - w * x,
        v: oneOf(random, [-3, -2, 2, 3]),
        c: nonZero(random, 1, -3, 3),
        off: nonZero(random, 0.5, -2, 2),
      };
    },
    stem: (chain) => {
      const hidden = texSum([
        [chain.w, "x"],
        [chain.b, ""],
      ]);
      const output = texSum([
        [chain.v, "\\a"],
        [chain.c, ""],
      ]);
      const target = chain.v * activation(chain) + chain.c - chain.off;
      return `A relu unit, $\\a = \\max(0,\\, ${hidden})$, feeds the output $z = ${output}$. For $x = ${tex(chain.x)}$ the target is $y = ${tex(target)}$, and the loss is $(z - y)^2$. What is $\\partial L/\\partial \\w$ of the first weight, $\\w = ${tex(chain.w)}$?`;
    },
    answer: ({ off, v, x }) => 2 * off * v * x,
    // The loss is a parabola in the weight while the relu stays open, so that any nudge measures its slope.
    again: (chain) =>
      (lossWith(chain, chain.w + 0.25) - lossWith(chain, chain.w - 0.25)) / (2 * 0.25),
    slips: {
      "stopped-at-the-output": {
        value: (chain) => 2 * chain.off * activation(chain),
        says: () => "That is the gradient of the weight *into the output*. Go one layer further.",
      },
      "path-left-out": {
        value: ({ off, x }) => 2 * off * x,
        says: ({ v }) => `The signal comes back through the weight $${tex(v)}$: multiply by it.`,
      },
      "input-left-out": {
        misconception: "MC24",
        value: ({ off, v }) => 2 * off * v,
        says: () => "That is what the bias of the unit gets. The weight gets it times $x$.",
      },
      "two-left-out": {
        value: ({ off, v, x }) => off * v * x,
        says: () => "The slope of a square is *twice* what is squared.",
      },
      "times-itself": {
        value: ({ off, v, w }) => 2 * off * v * w,
        says: () => "Times $\\w$ it is the slope with respect to the *input*.",
      },
      "sign-turned": {
        value: ({ off, v, x }) => -2 * off * v * x,
        says: () => "The sign is turned: the error is output less target.",
      },
    },
    solution: (chain) => {
      const { off, v, x } = chain;
      return [
        `Forward: $\\a = ${tex(activation(chain))}$ and $z = ${tex(v * activation(chain) + chain.c)}$, so $\\g{\\delta} = 2\\,(z - y) = ${tex(2 * off)}$.`,
        `Back through the weight, and the relu is open: $\\g{\\delta_1} = ${tex(2 * off)} \\cdot ${factor(v)} \\cdot 1 = ${tex(2 * off * v)}$.`,
        `Times what came in: $${tex(2 * off * v)} \\cdot ${tex(x)} = ${tex(2 * off * v * x)}$.`,
      ];
    },
  }),
  defineDrill<Paths>({
    id: "slope-at-the-input",
    objective: "backward-by-hand",
    kind: "number",
    draw: (random) => {
      const isFirstOpen = random.integer(2) === 0;
      const [open, closed] = [whole(random, 1, 4), -whole(random, 1, 4)];
      return {
        w1: nonZero(random, 1, -4, 4),
        w2: nonZero(random, 1, -4, 4),
        v1: nonZero(random, 1, -3, 3),
        v2: nonZero(random, 1, -3, 3),
        z1: isFirstOpen ? open : closed,
        z2: isFirstOpen ? closed : open,
        delta: oneOf(random, [-2, -1, -0.5, 0.5, 2]),
      };
    },
    stem: ({ w1, w2, v1, v2, z1, z2, delta }) =>
      `One input feeds two relu units by the weights $${tex(w1)}$ and $${tex(w2)}$; their weights to the output are $${tex(v1)}$ and $${tex(v2)}$. For an example their sums are $z_1 = ${tex(z1)}$ and $z_2 = ${tex(z2)}$, and the signal at the output is $\\g{\\delta} = ${tex(delta)}$. What is the slope of the loss with respect to the *input*?`,
    answer: ({ w1, w2, v1, v2, z1, delta }) => delta * (z1 > 0 ? v1 * w1 : v2 * w2),
    again: (paths) =>
      (paths.delta * (outputAt(paths, 0.125) - outputAt(paths, -0.125))) / (2 * 0.125),
    slips: {
      "closed-unit-counted": {
        value: ({ w1, w2, v1, v2, delta }) => delta * (v1 * w1 + v2 * w2),
        says: () =>
          "One of the units is closed, and its slope is 0: nothing comes back through it.",
      },
      "closed-unit-alone": {
        value: ({ w1, w2, v1, v2, z1, delta }) => delta * (z1 > 0 ? v2 * w2 : v1 * w1),
        says: () =>
          "That is the path through the closed unit. Open is the one whose sum is above 0.",
      },
      "first-weight-left-out": {
        value: ({ v1, v2, z1, delta }) => delta * (z1 > 0 ? v1 : v2),
        says: () =>
          "That is the signal of the open unit. To the input it goes times one more weight.",
      },
      "signal-left-out": {
        value: ({ w1, w2, v1, v2, z1 }) => (z1 > 0 ? v1 * w1 : v2 * w2),
        says: () => "That is how the output changes. For the loss, multiply by the signal.",
      },
      "sum-let-in": {
        value: ({ w1, w2, v1, v2, z1, z2, delta }) =>
          delta * (z1 > 0 ? v1 * w1 * z1 : v2 * w2 * z2),
        says: () => "The slope of an open relu is 1, whatever its sum.",
      },
    },
    hints: () => ["Which of the two units is open?"],
    solution: ({ w1, w2, v1, v2, z1, delta }) => {
      const [name, v, w] = z1 > 0 ? ["first", v1, w1] : (["second", v2, w2] as const);
      return [
        `Only the ${name} unit is open; through the other nothing comes back.`,
        `Its signal is $${tex(delta)} \\cdot ${factor(v)} \\cdot 1 = ${tex(delta * v)}$.`,
        `On to the input, times its weight: $${tex(delta * v)} \\cdot ${factor(w)} = ${tex(delta * v * w)}$.`,
      ];
    },
  }),
];
