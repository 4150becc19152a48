import { defineClaim, type Measured, type Train } from "#experiments";

/** The share of the four answers that are right, and the loss. */
function answers(train: Train, name: string, to?: number): Measured {
  const { loss, accuracy } = train(name, to).run.evaluate();
  return { values: { right: accuracy!, loss } };
}

export default [
  defineClaim({
    id: "two-units-by-luck",
    sentence:
      "A tanh network with two hidden units can represent exclusive or, and learns it from some of its random starts only: more than three in ten, fewer than seven.",
    source:
      "Ours. Rumelhart, Hinton and Williams 1986 found that such networks can stop in a local minimum on exclusive or.",
    kind: "distribution",
    experiments: ["two"],
    measure: (train) => answers(train, "two"),
    bars: { right: { atLeast: 1 } },
    statistic: { of: "rate", atLeast: 0.3, atMost: 0.7 },
    effect: "loss",
    limit: {
      sentence: "One hidden unit draws one line, and no start gets all four right.",
      experiments: ["one"],
      measure: (train) => answers(train, "one"),
    },
  }),
  defineClaim({
    id: "four-units-learn",
    sentence:
      "With four hidden units the same network learns exclusive or from more than four in five of its random starts.",
    source: "Ours: more units give a start more ways to be lucky.",
    kind: "distribution",
    experiments: ["four"],
    measure: (train) => answers(train, "four"),
    bars: { right: { atLeast: 1 } },
    statistic: { of: "rate", atLeast: 0.8 },
    effect: "loss",
    limit: {
      sentence:
        "After three steps hardly any start is there yet: a bar belongs to a number of steps.",
      experiments: ["four"],
      measure: (train) => answers(train, "four", 3),
    },
  }),
];
