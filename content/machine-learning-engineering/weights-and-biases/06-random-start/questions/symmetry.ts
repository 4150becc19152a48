import { defineDrill, tex, whole, type Drill } from "#quiz";

/** How many different units a start allows. */
export const symmetry: Drill[] = [
  defineDrill({
    id: "units-after-plucks",
    objective: "symmetry-count",
    kind: "number",
    draw: (random) => {
      const apart = whole(random, 2, 6);
      const alike = whole(random, 2, 6);
      return { apart, alike, units: apart + alike + whole(random, 2, 10) };
    },
    stem: ({ apart, alike, units }) =>
      `${units} hidden units of a layer start equal. You change the biases of ${apart} of them, each by another amount, and those of ${alike} others all by one further amount. Then you train. How many different units are there in the end?`,
    within: () => 0,
    answer: ({ apart }) => apart + 2,
    again: ({ apart, alike, units }) => {
      const biases = Array.from({ length: units }, (_, k) =>
        k < apart ? k + 1 : k < apart + alike ? apart + 1 : 0,
      );
      return new Set(biases).size;
    },
    slips: {
      "only-the-single": {
        value: ({ apart }) => apart,
        says: () => "Two bundles count too: the units changed alike, and those left alone.",
      },
      "one-bundle-forgotten": {
        value: ({ apart }) => apart + 1,
        says: () =>
          "One bundle is missing. The units changed alike stay equal to each other, and differ from those left alone.",
      },
      "all-changed-differ": {
        misconception: "MC17",
        value: ({ apart, alike }) => apart + alike + 1,
        says: () => "Units changed by the same amount get the same gradients, and stay one unit.",
      },
      "all-differ": {
        misconception: "MC16",
        value: ({ units }) => units,
        says: () => "Training does not tell equal units apart, however long it goes on.",
      },
    },
    solution: ({ apart, alike, units }) => [
      `Units stay equal if they start equal, so count the different starts.`,
      `There are ${apart} of those changed one by one, one of the ${alike} changed alike, and one of the ${units - apart - alike} left alone.`,
      `$${apart} + 1 + 1 = ${tex(apart + 2)}$.`,
    ],
  }),
];
