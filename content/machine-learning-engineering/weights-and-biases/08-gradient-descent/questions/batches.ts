import { defineDrill, oneOf, whole, type Drill } from "#quiz";

/** What the size of a batch changes. */
export const batches: Drill[] = [
  defineDrill({
    id: "as-many-steps",
    objective: "what-a-batch-changes",
    kind: "number",
    draw: (random) => ({
      batch: oneOf(random, [8, 16, 32, 64]),
      perEpoch: oneOf(random, [40, 80, 120, 200, 400]),
      times: oneOf(random, [2, 4, 5]),
      epochs: whole(random, 3, 12),
    }),
    stem: ({ batch, perEpoch, times, epochs }) =>
      `A run of ${epochs} epochs goes through ${batch * perEpoch} examples in batches of ${batch}. You make the batches ${batch * times} examples large and want as many steps as before. How many epochs do you need?`,
    answer: ({ times, epochs }) => epochs * times,
    again: ({ batch, perEpoch, times, epochs }) => {
      const examples = batch * perEpoch;
      let [steps, passes] = [0, 0];
      while (steps < epochs * Math.ceil(examples / batch)) {
        steps += Math.ceil(examples / (batch * times));
        passes += 1;
      }
      return passes;
    },
    slips: {
      "fewer-epochs": {
        value: ({ times, epochs }) => epochs / times,
        says: () => "Larger batches take *fewer* steps an epoch, so more epochs are needed.",
      },
      "same-epochs": {
        value: ({ epochs }) => epochs,
        says: () => "The same number of epochs is now fewer steps: each takes more examples.",
      },
      "steps-themselves": {
        value: ({ perEpoch, epochs }) => perEpoch * epochs,
        says: () => "That is the number of steps. How many epochs are they with the new batches?",
      },
      "steps-of-an-epoch": {
        value: ({ perEpoch, times }) => perEpoch / times,
        says: () => "That is how many steps an epoch has now.",
      },
    },
    solution: ({ batch, perEpoch, times, epochs }) => [
      `Before: ${batch * perEpoch} / ${batch} = ${perEpoch} steps an epoch, ${perEpoch * epochs} in all.`,
      `Now an epoch has ${batch * perEpoch} / ${batch * times} = ${perEpoch / times} steps.`,
      `${perEpoch * epochs} / ${perEpoch / times} = ${epochs * times} epochs.`,
    ],
  }),
];
