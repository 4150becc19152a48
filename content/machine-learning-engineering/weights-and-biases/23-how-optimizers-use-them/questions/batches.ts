import { defineDrill, oneOf, tex, whole, type Drill } from "#quiz";

/** Steps of some epochs, counted by taking batches until nothing is left. */
function counted(examples: number, batch: number, epochs: number): number {
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let seen = 0; seen < examples; seen += batch) steps += 1;
  return steps;
}

/** Examples, batches, steps and epochs. */
export const batches: Drill[] = [
  defineDrill({
    id: "steps-of-epochs",
    objective: "steps-and-epochs",
    kind: "number",
    unit: "steps",
    draw: (random) => ({
      examples: 10 * whole(random, 25, 300),
      batch: oneOf(random, [16, 32, 64, 128]),
      epochs: whole(random, 3, 20),
    }),
    stem: ({ examples, batch, epochs }) =>
      `A network is trained for ${epochs} epochs on $${tex(examples)}$ examples in batches of ${batch}; the last batch of an epoch may be smaller. How many steps does it take?`,
    within: () => 0.1,
    answer: ({ examples, batch, epochs }) => epochs * Math.ceil(examples / batch),
    again: ({ examples, batch, epochs }) => counted(examples, batch, epochs),
    slips: {
      "rest-dropped": {
        value: ({ examples, batch, epochs }) => epochs * Math.floor(examples / batch),
        says: () => "You dropped the last batch of each epoch. It is smaller and still a step.",
      },
      "rest-carried-over": {
        value: ({ examples, batch, epochs }) => Math.ceil((epochs * examples) / batch),
        says: () => "An epoch ends with its own smaller batch: round up before you multiply.",
      },
      "one-epoch": {
        value: ({ examples, batch }) => Math.ceil(examples / batch),
        says: () => "Those are the steps of one epoch.",
      },
      "example-by-example": {
        value: ({ examples, epochs }) => examples * epochs,
        says: () => "So many examples go by. A step takes a whole batch of them.",
      },
      "epochs-as-steps": {
        value: ({ epochs }) => epochs,
        says: () => "An epoch is a pass over all examples, and holds many steps.",
      },
    },
    solution: ({ examples, batch, epochs }) => [
      `An epoch takes $${tex(examples)} / ${batch} = ${tex(examples / batch)}$, so ${Math.ceil(examples / batch)} steps.`,
      `$${epochs} \\cdot ${Math.ceil(examples / batch)} = ${tex(epochs * Math.ceil(examples / batch))}$.`,
    ],
  }),
  defineDrill({
    id: "epochs-of-steps",
    objective: "steps-and-epochs",
    kind: "number",
    unit: "epochs",
    draw: (random) => {
      const perEpoch = oneOf(random, [20, 25, 40, 50, 80, 125, 200]);
      return { batch: oneOf(random, [8, 16, 32, 64]), perEpoch, epochs: whole(random, 3, 40) };
    },
    stem: ({ batch, perEpoch, epochs }) =>
      `A run of $${tex(perEpoch * epochs)}$ steps takes ${batch} examples at each, from a data set of $${tex(perEpoch * batch)}$. How many epochs is that?`,
    within: () => 0.1,
    answer: ({ epochs }) => epochs,
    again: ({ batch, perEpoch, epochs }) => (perEpoch * epochs * batch) / (perEpoch * batch),
    slips: {
      "batch-left-out": {
        value: ({ batch, epochs }) => epochs / batch,
        says: () => "That is steps over examples. Each step sees a whole batch.",
      },
      "upside-down": {
        value: ({ epochs }) => 1 / epochs,
        says: () => "Upside down: divide what the run has seen by what there is.",
      },
      "steps-over-batch": {
        value: ({ batch, perEpoch, epochs }) => (perEpoch * epochs) / batch,
        says: () =>
          "You divided the steps by the batch. The steps *times* the batch is what was seen.",
      },
      "steps-of-an-epoch": {
        value: ({ perEpoch }) => perEpoch,
        says: () => "So many steps make one epoch. How often do they fit into the run?",
      },
    },
    solution: ({ batch, perEpoch, epochs }) => [
      `The run sees $${tex(perEpoch * epochs)} \\cdot ${batch} = ${tex(perEpoch * epochs * batch, 9)}$ examples.`,
      `$${tex(perEpoch * epochs * batch, 9)} / ${tex(perEpoch * batch)} = ${epochs}$.`,
    ],
  }),
];
