import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

/** The layers that the drill on shapes asks about, and whether their first axis counts the units. */
const KEPT = [
  { name: "PyTorch’s `nn.Linear`", unitsFirst: true },
  { name: "Keras’s `Dense`", unitsFirst: false },
  { name: "Flax’s `Dense`", unitsFirst: false },
] as const;

const pair = (a: number, b: number) => `$(${a}, ${b})$`;

const drills: Drill[] = [
  defineDrill({
    id: "weight-shape-in-a-library",
    objective: "layout-and-shape",
    kind: "choice",
    draw: (random) => {
      const inputs = whole(random, 2, 9) * 10;
      return { inputs, units: inputs + oneOf(random, [-1, 1, 2, 3]), kept: oneOf(random, KEPT) };
    },
    stem: ({ inputs, units, kept }) =>
      `A layer has ${inputs} inputs and ${units} units. Which shape have its weights in ${kept.name}?`,
    right: ({ inputs, units, kept }) =>
      kept.unitsFirst ? pair(units, inputs) : pair(inputs, units),
    because: ({ kept }) =>
      kept.unitsFirst
        ? "A row for each unit: (out, in)."
        : "A column for each unit, so that the inputs can stand at the left: $x K$ with $K$ (in, out).",
    again: ({ inputs, units, kept }) => {
      // What can stand in the product: x (N, in) times the weights, or times the weights flipped.
      const shape = kept.unitsFirst ? [units, inputs] : [inputs, units];
      return `$(${shape.join(", ")})$`;
    },
    wrong: {
      "other-layout": {
        misconception: "MC48",
        text: ({ inputs, units, kept }) =>
          kept.unitsFirst ? pair(inputs, units) : pair(units, inputs),
        says: ({ kept }) =>
          kept.unitsFirst
            ? "So do Keras and Flax. PyTorch has a row for each unit."
            : "So does PyTorch. Here a column belongs to a unit.",
      },
      "with-the-bias": {
        text: ({ inputs, units }) => pair(units, inputs + 1),
        says: () => "The biases are kept apart, in a list with one entry a unit.",
      },
      flat: {
        text: ({ inputs, units }) => `$(${inputs * units}{,})$`,
        says: () => "As many numbers, and both libraries keep them as a matrix.",
      },
    },
    solution: ({ inputs, units, kept }) => [
      kept.unitsFirst ? "A row belongs to a unit." : "A column belongs to a unit.",
      `So the shape is ${kept.unitsFirst ? pair(units, inputs) : pair(inputs, units)}.`,
    ],
  }),
  defineDrill({
    id: "gradient-of-a-broadcast-bias",
    objective: "broadcasting",
    kind: "number",
    draw: (random) => ({
      signals: Array.from({ length: 3 }, () => oneOf(random, [-4, -3, -2, -1, 1, 2, 3, 4])),
    }),
    stem: ({ signals }) =>
      `A unit’s bias is added to all three rows of a batch. The signals $\\delta$ that come back to the three rows are ${signals.map((signal) => `$${tex(signal)}$`).join(", ")}, with the mean over the batch already in them. What is the gradient of the bias?`,
    answer: ({ signals }) => signals.reduce((sum, signal) => sum + signal, 0),
    // By how much Σ δ (z + b) grows with b.
    again: ({ signals }) => {
      const of = (b: number) => signals.reduce((sum, signal, n) => sum + signal * (n + b), 0);
      return of(1) - of(0);
    },
    slips: {
      averaged: {
        value: ({ signals }) => signals.reduce((sum, signal) => sum + signal, 0) / 3,
        says: () =>
          "You averaged. The mean of the loss is in the signals already; what is added to every row collects from every row.",
      },
      "last-row": {
        value: ({ signals }) => signals[2],
        says: () => "That is what the last row alone says. The same bias was added to all three.",
      },
      "all-sizes": {
        value: ({ signals }) => signals.reduce((sum, signal) => sum + Math.abs(signal), 0),
        says: () => "Signals of opposite sign pull against each other: keep the signs.",
      },
      none: {
        misconception: "MC24",
        value: () => 0,
        says: () => "The bias meets no input, and it does change every sum: it hears every signal.",
      },
    },
    solution: ({ signals }) => [
      "The bias was used once a row, so its gradient is the sum over the rows.",
      `$${signals.map((signal) => (signal < 0 ? `(${tex(signal)})` : tex(signal))).join(" + ")} = ${tex(signals.reduce((sum, signal) => sum + signal, 0))}$.`,
    ],
  }),
  defineDrill({
    id: "column-minus-list",
    objective: "broadcasting",
    kind: "number",
    draw: (random) => ({ rows: whole(random, 3, 12), listed: whole(random, 3, 12) }),
    stem: ({ rows, listed }) =>
      `\`a\` has the shape $(${rows}, 1)$ and \`b\` the shape $(${listed}{,})$. How many numbers has \`a\u00a0-\u00a0b\`?`,
    answer: ({ rows, listed }) => rows * listed,
    again: ({ rows, listed }) =>
      Array.from({ length: rows }, () => Array<number>(listed).fill(0)).flat().length,
    slips: {
      "one-each": {
        value: ({ rows, listed }) => Math.max(rows, listed),
        says: () =>
          "Shapes are aligned at the right: the list becomes a row, and a column minus a row is a whole matrix.",
      },
      both: {
        value: ({ rows, listed }) => rows + listed,
        says: () =>
          "Nothing is put side by side: every entry of one meets every entry of the other.",
      },
      single: {
        value: () => 1,
        says: () => "Only a mean or a sum would leave one number. A difference keeps all.",
      },
    },
    solution: ({ rows, listed }) => [
      `Aligned at the right, $(${listed}{,})$ counts as $(1, ${listed})$.`,
      `Both are stretched to $(${rows}, ${listed})$: $${rows} \\cdot ${listed} = ${tex(rows * listed)}$ numbers.`,
    ],
  }),
  defineDrill({
    id: "bound-of-pytorch",
    objective: "framework-defaults",
    kind: "number",
    draw: (random) => ({
      inputs: oneOf(random, [16, 25, 64, 100, 400, 625, 2500]),
      units: whole(random, 2, 9) * 10,
    }),
    stem: ({ inputs, units }) =>
      `\`nn.Linear(${inputs}, ${units})\` draws its weights evenly between $-a$ and $a$, by default. What is $a$?`,
    within: () => 0.0005,
    answer: ({ inputs }) => 1 / Math.sqrt(inputs),
    // An even draw of variance 1 / (3 in) reaches to the root of three times its variance.
    again: ({ inputs }) => Math.sqrt(3 * (1 / (3 * inputs))),
    slips: {
      "of-keras": {
        misconception: "MC48",
        value: ({ inputs, units }) => Math.sqrt(6 / (inputs + units)),
        says: () =>
          "That is the default of Keras, after Glorot. PyTorch looks at the inputs alone.",
      },
      "units-for-inputs": {
        value: ({ units }) => 1 / Math.sqrt(units),
        says: () => "You took the units. The first argument is the inputs, and these count.",
      },
      "no-root": {
        value: ({ inputs }) => 1 / inputs,
        says: () => "The root is missing: $a = 1/\\sqrt{\\text{in}}$.",
      },
      deviation: {
        value: ({ inputs }) => 1 / Math.sqrt(3 * inputs),
        says: () =>
          "That is the standard deviation of the draw. Its bound is $\\sqrt 3$ times as large.",
      },
    },
    solution: ({ inputs }) => [
      `$a = 1/\\sqrt{\\text{in}} = 1/\\sqrt{${tex(inputs)}}$.`,
      `$a = ${tex(1 / Math.sqrt(inputs))}$.`,
    ],
  }),
  defineDrill({
    id: "bound-of-glorot",
    objective: "framework-defaults",
    kind: "number",
    draw: (random) => {
      const sum = oneOf(random, [24, 96, 150, 384, 600, 2400]);
      return { inputs: Math.floor(sum / 4) + whole(random, 1, 11), sum };
    },
    stem: ({ inputs, sum }) =>
      `A Keras \`Dense\` layer with ${inputs} inputs and ${sum - inputs} units draws its kernel evenly between $-a$ and $a$, by default. What is $a$?`,
    within: () => 0.0005,
    answer: ({ sum }) => Math.sqrt(6 / sum),
    again: ({ inputs, sum }) => Math.sqrt(3) * Math.sqrt(2 / (inputs + (sum - inputs))),
    slips: {
      "of-pytorch": {
        misconception: "MC48",
        value: ({ inputs }) => 1 / Math.sqrt(inputs),
        says: () => "That is the default of PyTorch. Keras takes inputs and units together.",
      },
      deviation: {
        value: ({ sum }) => Math.sqrt(2 / sum),
        says: () =>
          "That is the standard deviation of the draw. Its bound is $\\sqrt 3$ times as large.",
      },
      "no-root": {
        value: ({ sum }) => 6 / sum,
        says: () => "That is $a^2$: the root is missing.",
      },
    },
    solution: ({ sum }) => [
      `After Glorot, $a = \\sqrt{6 / (\\text{in} + \\text{out})} = \\sqrt{6 / ${tex(sum)}}$.`,
      `$a = ${tex(Math.sqrt(6 / sum))}$.`,
    ],
  }),
];

export default drills;
