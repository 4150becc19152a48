import { defineClaim, differentUnits } from "#experiments";

export default [
  defineClaim({
    id: "twins-stay-twins",
    sentence:
      "Hidden units that start equal stay equal to the last bit, whatever the order of the examples; plucking one of eight frees that one and leaves seven locked together.",
    source:
      "Ours, after Goodfellow, Bengio and Courville 2016, section 8.4: units with the same inputs and the same parameters are updated alike.",
    kind: "exact",
    experiments: ["twins", "plucked", "random"],
    measure(train) {
      const twins = train("twins").run;
      const plucked = train("plucked").run;
      const random = train("random").run;
      return {
        values: {
          twins: differentUnits(twins.parameters(), 8),
          plucked: differentUnits(plucked.parameters(), 8),
          random: differentUnits(random.parameters(), 8),
          twinsLoss: twins.evaluate().loss,
          pluckedLoss: plucked.evaluate().loss,
          lossRatio: twins.evaluate().loss / random.evaluate().loss,
        },
        curve: [...random.predict(random.training.data.inputs)],
      };
    },
    bars: {
      twins: { atLeast: 1, atMost: 1 },
      plucked: { atLeast: 2, atMost: 2 },
      random: { atLeast: 8, atMost: 8 },
      lossRatio: { atLeast: 10 },
    },
    effect: "lossRatio",
    held: 100,
  }),
];
