import { log } from "#engine";
import {
  defineClaim,
  differentUnits,
  gradientOf,
  lengthOf,
  nudgedSlopes,
  type Train,
} from "#experiments";

/** How far each parameter is nudged to measure a slope. */
const NUDGE = 0.01;

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
  defineClaim({
    id: "plucks-count",
    sentence:
      "Pluck three of eight equal units, each by another amount, and four different units come out of training: the three, and the five that stay locked together.",
    source: "Ours: equal parameters have equal gradients.",
    kind: "exact",
    experiments: ["pluckedThree"],
    measure: (train) => differentIn(train, "pluckedThree"),
    bars: { different: { atLeast: 4, atMost: 4 } },
    effect: "different",
    held: 100,
    limit: {
      sentence:
        "Pluck the three by one amount, and they stay equal to each other: two different units.",
      experiments: ["pluckedAlike"],
      measure: (train) => differentIn(train, "pluckedAlike"),
    },
  }),
  defineClaim({
    id: "dropout-tells-apart",
    sentence:
      "Dropout of one half, which silences each unit at random and apart from the others, makes eight different units of eight equal ones.",
    source: "Ours; dropout as in Srivastava et al. 2014.",
    kind: "perSeed",
    experiments: ["dropped"],
    measure: (train) => differentIn(train, "dropped"),
    bars: { different: { atLeast: 8 } },
    effect: "different",
    held: 95,
    limit: {
      sentence: "The noise of mini-batches is the same for every unit, and they stay one.",
      experiments: ["twins"],
      measure: (train) => differentIn(train, "twins"),
    },
  }),
  defineClaim({
    id: "zero-start",
    sentence:
      "With every weight and bias at 0, training moves the output bias alone: all other parameters are still 0 to the last bit, and the loss cannot fall below the variance of the targets.",
    source: "Ours: where v = 0 and a = 0 the gradients of all weights are products with a zero.",
    kind: "exact",
    experiments: ["zeroStart"],
    measure: (train) => movedFromZero(train, "zeroStart"),
    bars: {
      moved: { atMost: 0 },
      outputBias: { atLeast: 0.1 },
      lossOverSpread: { atLeast: 0.9999 },
    },
    effect: "lossOverSpread",
    held: 100,
    limit: {
      sentence: "Weights of a thousandth, drawn at random, are enough for all parameters to move.",
      experiments: ["almostZeroStart"],
      measure: (train) => movedFromZero(train, "almostZeroStart"),
    },
  }),
  defineClaim({
    id: "random-biases-suffice",
    sentence:
      "Eight units with equal weights and random biases end as eight different units, and the loss is smaller than that of the stroke by a factor of five at least.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["twins", "randomBiases"],
    measure: (train) => besideTheStroke(train, "randomBiases"),
    bars: { different: { atLeast: 8 }, lossRatio: { atLeast: 5 } },
    effect: "lossRatio",
    held: 95,
    limit: {
      sentence: "If the biases are random in the output layer alone, the hidden units stay one.",
      experiments: ["twins", "randomOutputBias"],
      measure: (train) => besideTheStroke(train, "randomOutputBias"),
    },
  }),
  defineClaim({
    id: "backward-moves-nothing",
    sentence:
      "Ten backward passes move no parameter and find the same gradient ten times; it is the slope of the loss, as small nudges of each parameter measure it, within a hundredth of its length.",
    source: "Rumelhart, Hinton and Williams 1986; the nudges are central differences.",
    kind: "exact",
    experiments: ["random"],
    measure(train) {
      const { run } = train("random", 5);
      const before = run.hash();
      const gradients = Array.from({ length: 10 }, () => gradientOf(run));
      const [gradient] = gradients;
      const moved = run.hash() === before ? 0 : 1;
      const measured = nudgedSlopes(run, NUDGE);
      return {
        values: {
          moved,
          repeats: gradients.filter((one) => one.every((g, k) => g === gradient[k])).length,
          off: lengthOf(measured.map((slope, k) => slope - gradient[k])) / lengthOf(measured),
        },
      };
    },
    bars: { moved: { atMost: 0 }, repeats: { atLeast: 10 }, off: { atMost: 0.01 } },
    effect: "off",
    held: 100,
  }),
  defineClaim({
    id: "shallow-any-spread",
    sentence:
      "With one hidden layer, a start a third as wide as Xavier's and one three times as wide both end at a loss below a tenth of that of the stroke.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["twins", "smallStart", "largeStart"],
    measure: (train) => twoSpreads(train, "smallStart", "largeStart"),
    bars: { small: { atMost: 0.1 }, large: { atMost: 0.1 } },
    effect: "small",
    held: 95,
    limit: {
      sentence: "With ten hidden layers the narrow start learns nothing.",
      experiments: ["twins", "deepSmallStart", "deepLargeStart"],
      measure: (train) => twoSpreads(train, "deepSmallStart", "deepLargeStart"),
    },
  }),
  defineClaim({
    id: "head-start",
    sentence:
      "Where one example in twenty is positive, an output bias that starts at the log-odds of that rate begins at a loss below half of that of a zero bias.",
    source: "Goodfellow, Bengio and Courville 2016, section 8.4.",
    kind: "perSeed",
    experiments: ["rare", "rareWithBias"],
    measure: (train) => headStart(train, "rare", "rareWithBias"),
    bars: { startRatio: { atLeast: 2 } },
    effect: "startRatio",
    held: 95,
    limit: {
      sentence: "Where half are positive the log-odds are 0, and there is nothing to gain.",
      experiments: ["balanced", "balancedWithBias"],
      measure: (train) => headStart(train, "balanced", "balancedWithBias"),
    },
  }),
];

function differentIn(train: Train, name: string) {
  return { values: { different: differentUnits(train(name, 200).run.parameters(), 8) } };
}

/** How many parameters besides the output bias have left 0, and the loss over the variance of the targets. */
function movedFromZero(train: Train, name: string) {
  const { run } = train(name);
  const others = run.parameters().slice(0, -1);
  return {
    values: {
      moved: others.filter((value) => value !== 0).length,
      outputBias: run.parameters().at(-1)!,
      lossOverSpread: run.evaluate().loss / variance(run.training.data.targets),
    },
  };
}

/** How many units differ, and how much smaller the loss is than that of eight equal ones. */
function besideTheStroke(train: Train, name: string) {
  const { run } = train(name);
  const twins = train("twins", run.stepCount).run;
  return {
    values: {
      different: differentUnits(run.parameters(), 8),
      lossRatio: twins.evaluate().loss / run.evaluate().loss,
    },
  };
}

/** The losses from a narrow and a wide start, as shares of that of eight equal units. */
function twoSpreads(train: Train, small: string, large: string) {
  const stroke = train("twins").run.evaluate().loss;
  return {
    values: {
      small: train(small).run.evaluate().loss / stroke,
      large: train(large).run.evaluate().loss / stroke,
    },
  };
}

/** What a start of the output bias buys: the first losses, and the steps to the loss of the base rate. */
function headStart(train: Train, zero: string, set: string) {
  const plain = train(zero);
  const biased = train(set);
  const { targets } = plain.run.training.data;
  const rate = targets.reduce((sum, y) => sum + y, 0) / targets.length;
  const base = -rate * log(rate) - (1 - rate) * log(1 - rate);
  const stepsTo = (losses: Float64Array) => {
    const found = losses.findIndex((loss) => loss <= base);
    return found < 0 ? losses.length : found;
  };
  return {
    values: {
      zero: plain.losses[0],
      set: biased.losses[0],
      startRatio: plain.losses[0] / biased.losses[0],
      stepsZero: stepsTo(plain.losses),
      stepsSet: stepsTo(biased.losses),
    },
  };
}

function variance(values: Float32Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
