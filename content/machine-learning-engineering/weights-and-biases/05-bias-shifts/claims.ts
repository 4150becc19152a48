import { defineClaim } from "#experiments";

export default [
  defineClaim({
    id: "ghost-valley",
    sentence:
      "Trained on a hill to the right of zero, a tanh network without biases digs a valley to the left that is as deep as its hill is high: half the hill each.",
    source: "Ours: a network of odd functions is odd, and the odd part of the hill is half a hill.",
    kind: "perSeed",
    experiments: ["hill", "hillWithBiases"],
    measure(train) {
      const without = train("hill");
      const { data } = without.run.training;
      const outputs = without.run.predict(data.inputs);
      const withBiases = train("hillWithBiases").run.evaluate().loss;
      const odd = outputs.map((output, index) => output + outputs[outputs.length - 1 - index]);
      return {
        values: {
          valley: outputs[14],
          hill: outputs[46],
          oddness: Math.max(...odd.map(Math.abs)),
          lossRatio: without.run.evaluate().loss / withBiases,
        },
        curve: [...outputs],
      };
    },
    bars: {
      valley: { atLeast: -0.6, atMost: -0.4 },
      hill: { atLeast: 0.4, atMost: 0.6 },
      oddness: { atMost: 0 },
      lossRatio: { atLeast: 10 },
    },
    effect: "valley",
    held: 95,
  }),
];
