import { bowlOf, build, defineClaim, excess, type Run, type Trained } from "#experiments";

const excessOf = (run: Run) => excess(bowlOf(run.training.data), run.parameters());

/** What is left of the first excess loss at the end. */
function left({ experiment, run }: Trained): number {
  return excessOf(run) / excessOf(build(experiment));
}

export default [
  defineClaim({
    id: "past-two-over-lambda",
    sentence:
      "On the bowl of a line fit, plain gradient descent at 0.95 times 2/λ comes down, and at 1.05 times 2/λ it climbs out, where λ is the largest curvature.",
    source: "Textbook: on a quadratic each step multiplies the error along an axis by 1 − ηλ.",
    kind: "exact",
    experiments: ["justBelow", "justPast"],
    measure(train) {
      return { values: { below: left(train("justBelow")), past: left(train("justPast")) } };
    },
    bars: { below: { atMost: 0.5 }, past: { atLeast: 100 } },
    effect: "past",
    held: 100,
  }),
  defineClaim({
    id: "adam-in-the-canyon",
    sentence:
      "In twelve steps at these rates Adam is left behind by plain gradient descent on the round bowl and comes out ahead of it in the canyon.",
    source: "Ours; the methods after Polyak 1964 and Kingma and Ba 2015.",
    kind: "perSeed",
    experiments: ["roundSgd", "roundAdam", "canyonSgd", "canyonAdam"],
    measure(train) {
      const [roundSgd, roundAdam, canyonSgd, canyonAdam] = [
        "roundSgd",
        "roundAdam",
        "canyonSgd",
        "canyonAdam",
      ].map((name) => left(train(name)));
      return {
        values: {
          roundSgd,
          roundAdam,
          canyonSgd,
          canyonAdam,
          onTheRound: roundSgd / roundAdam,
          inTheCanyon: canyonAdam / canyonSgd,
        },
      };
    },
    bars: { onTheRound: { atMost: 0.5 }, inTheCanyon: { atMost: 1 } },
    effect: "inTheCanyon",
    held: 95,
  }),
];
