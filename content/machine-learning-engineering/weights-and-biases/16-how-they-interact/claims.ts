import {
  bowlOf,
  build,
  conditionNumber,
  defineClaim,
  excess,
  trainTo,
  type Measured,
  type Train,
  type Trained,
} from "#experiments";

/** How near the lowest loss a descent has to come. */
const WITHIN = 0.01;

/** The steps until the loss is within reach of its lowest value; all steps if it never is. */
function stepsOf({ run, losses }: Trained): number {
  const { floor } = bowlOf(run.training.data);
  const found = losses.findIndex((loss) => loss - floor <= WITHIN);
  return found < 0 ? losses.length : found;
}

function excessOf({ run }: Trained): number {
  return excess(bowlOf(run.training.data), run.parameters());
}

function conditionOf({ run }: Trained): number {
  return conditionNumber(bowlOf(run.training.data));
}

/** [w, b] at steps that stand ever further apart, one after the other in one list. */
function pathOf(train: (to: number) => Trained): number[] {
  const steps = [0, 1, 2, 3, 4, 5, 6, 8, 12, 18, 27, 40, 60, 90, 135, 200, 300, 450];
  return steps.flatMap((step) => [...train(step).run.parameters()]);
}

/** The steps at one place of the inputs and at another, and the condition numbers there. */
function stepsOfBoth(train: Train, here: string, there: string): Measured {
  const [roundRun, canyonRun] = [train(here), train(there)];
  const [round, canyon] = [stepsOf(roundRun), stepsOf(canyonRun)];
  return {
    values: {
      round,
      canyon,
      ratio: canyon / round,
      roundCondition: conditionOf(roundRun),
      canyonCondition: conditionOf(canyonRun),
    },
  };
}

/** How far a weight on the constant input 1 comes apart from a bias, both trained alike. */
function besideConstantInput(train: Train, name: string): Measured {
  const { experiment, run } = train(name, 0);
  const { inputs, inputWidth, targets } = run.training.data;
  const rows = Array.from(targets, (_, n) => [
    1,
    ...inputs.subarray(n * inputWidth, (n + 1) * inputWidth),
  ]);
  const other = build({
    ...experiment,
    data: { set: "points", inputs: rows, targets: [...targets] },
    model: { ...experiment.model, widths: [inputWidth + 1, 1], biases: false },
  });
  const first = run.parameters();
  other.setParameters([first[inputWidth], ...first.subarray(0, inputWidth)]);
  let [gap, way] = [0, 0];
  for (let step = 1; step <= experiment.steps; step++) {
    const parameters = trainTo(run, experiment, step).parameters();
    const others = trainTo(other, experiment, step).parameters();
    gap = Math.max(gap, Math.abs(parameters[inputWidth] - others[0]));
    way = Math.max(way, Math.abs(parameters[inputWidth] - first[inputWidth]));
    for (let k = 0; k < inputWidth; k++)
      gap = Math.max(gap, Math.abs(parameters[k] - others[k + 1]));
  }
  return { values: { gap, way } };
}

function eachAlone(train: Train, names: string[]): Measured {
  const [both, weights, biases] = names.map((name) => train(name).run.evaluate());
  return {
    values: {
      both: both.loss,
      weights: weights.loss,
      biases: biases.loss,
      bothRight: both.accuracy!,
      weightsRight: weights.accuracy!,
      biasesRight: biases.accuracy!,
    },
  };
}

/** What one step leaves of the first excess. */
function leftAfterOne(train: Train, name: string): Measured {
  return { values: { left: excessOf(train(name, 1)) / excessOf(train(name, 0)) } };
}

/** The distance of a hidden unit's mean answer from 0 over the deviation of its answers, in the mean over units. */
function meanOverSpread({ run }: Trained): number {
  run.backward();
  const [{ a, units, examples }] = run.layers;
  let sum = 0;
  for (let unit = 0; unit < units; unit++) {
    const answers = a.subarray(unit * examples, (unit + 1) * examples);
    const mean = answers.reduce((total, answer) => total + answer / examples, 0);
    const square = answers.reduce((total, answer) => total + (answer - mean) ** 2 / examples, 0);
    sum += Math.abs(mean) / Math.sqrt(square) / units;
  }
  return sum;
}

export default [
  defineClaim({
    id: "canyon-steps",
    sentence:
      "Sliding the inputs of a line fit from mean 0 to mean 3, with every target and the first weights kept and the rate at the same share of the largest curvature, makes gradient descent take at least eight times as many steps to come within 0.01 of the lowest loss.",
    source: "Ours; that centred inputs speed up descent: LeCun, Bottou, Orr and Müller 1998.",
    kind: "perSeed",
    experiments: ["round", "canyon"],
    measure: (train) => ({
      ...stepsOfBoth(train, "round", "canyon"),
      curve: pathOf((to) => train("canyon", to)),
    }),
    bars: { ratio: { atLeast: 8 } },
    effect: "ratio",
    held: 95,
    limit: {
      sentence: "At mean 1 descent takes fewer than eight times as many.",
      experiments: ["round", "shallowCanyon"],
      measure: (train) => stepsOfBoth(train, "round", "shallowCanyon"),
    },
  }),
  defineClaim({
    id: "one-signal",
    sentence:
      "In every layer the gradient of a bias is the back-propagated signal of its unit, and the gradient of a weight is that signal times the input of the weight, both summed over the examples.",
    source: "Rumelhart, Hinton and Williams 1986; checked in double precision against the engine.",
    kind: "exact",
    experiments: ["hidden"],
    measure(train) {
      const { run } = train("hidden");
      run.backward();
      const { inputs, inputWidth, count } = run.training.data;
      let [biasGap, weightGap] = [0, 0];
      let into = (input: number, example: number) => inputs[example * inputWidth + input];
      for (const { deltas, a, grads, units, inputs: width } of run.layers) {
        const largest = Math.max(...grads.weights.map(Math.abs), ...grads.biases!.map(Math.abs));
        for (let unit = 0; unit < units; unit++) {
          let signal = 0;
          for (let n = 0; n < count; n++) signal += deltas[unit * count + n];
          biasGap = Math.max(biasGap, Math.abs(grads.biases![unit] - signal) / largest);
          for (let input = 0; input < width; input++) {
            let sum = 0;
            for (let n = 0; n < count; n++) sum += deltas[unit * count + n] * into(input, n);
            const gap = Math.abs(grads.weights[unit * width + input] - sum) / largest;
            weightGap = Math.max(weightGap, gap);
          }
        }
        into = (input, example) => a[input * count + example];
      }
      return { values: { biasGap, weightGap } };
    },
    bars: { biasGap: { atMost: 1e-5 }, weightGap: { atMost: 1e-5 } },
    effect: "weightGap",
    held: 100,
  }),
  defineClaim({
    id: "alone",
    sentence:
      "At mean 3, a line whose weight is held at its first value stops at least a thousand times further above the lowest loss than a line with both free, and so does a line whose bias is held.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["canyon", "weightAlone", "biasAlone"],
    measure(train) {
      const both = excessOf(train("canyon"));
      const weightAlone = excessOf(train("weightAlone"));
      const biasAlone = excessOf(train("biasAlone"));
      const ratio = Math.min(weightAlone, biasAlone) / both;
      return { values: { both, weightAlone, biasAlone, ratio } };
    },
    bars: { both: { atMost: 0.001 }, ratio: { atLeast: 1000 } },
    effect: "ratio",
    held: 95,
  }),
  defineClaim({
    id: "bias-is-a-weight-on-one",
    sentence:
      "Give a unit without a bias one more input that is always 1: through a hundred steps of Adam its weight on that input is, to the last bit, what the bias of an ordinary unit is.",
    source: "Textbook; the bits are ours.",
    kind: "exact",
    experiments: ["unit"],
    measure: (train) => besideConstantInput(train, "unit"),
    bars: { gap: { atMost: 0 }, way: { atLeast: 0.02 } },
    effect: "gap",
    held: 100,
    limit: {
      sentence: "Weight decay tells the two apart, since it is not applied to biases.",
      experiments: ["unitOfAdamW"],
      measure: (train) => besideConstantInput(train, "unitOfAdamW"),
    },
  }),
  defineClaim({
    id: "off-centre-alone",
    sentence:
      "On a ring that is not around the origin a relu network learns when weights and biases are trained; with the biases held at 0 it stays behind, and so it does with the weights held as they were drawn.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["offCentre", "offCentreWeights", "offCentreBiases"],
    measure: (train) => eachAlone(train, ["offCentre", "offCentreWeights", "offCentreBiases"]),
    bars: { both: { atMost: 0.2 }, weights: { atLeast: 0.3 }, biases: { atLeast: 0.3 } },
    effect: "weights",
    held: 95,
    limit: {
      sentence:
        "Where the classes are quarters around the origin, so that no ray from there changes class, the weights do it alone.",
      experiments: ["quadrants", "quadrantsWeights", "quadrantsBiases"],
      measure: (train) => eachAlone(train, ["quadrants", "quadrantsWeights", "quadrantsBiases"]),
    },
  }),
  defineClaim({
    id: "one-step-when-round",
    sentence:
      "Where the inputs of a line fit have the mean 0 and the mean square 1, one step of gradient descent with the rate ½ arrives at the lowest point from any start.",
    source: "Algebra: the second derivatives are twice the identity, and ½ is the inverse of that.",
    kind: "exact",
    experiments: ["standardized"],
    measure: (train) => leftAfterOne(train, "standardized"),
    bars: { left: { atMost: 1e-9 } },
    effect: "left",
    held: 100,
    limit: {
      sentence: "With the same inputs around ½ that step leaves a part of the way.",
      experiments: ["standardizedSlid"],
      measure: (train) => leftAfterOne(train, "standardizedSlid"),
    },
  }),
  defineClaim({
    id: "sigmoid-off-centre",
    sentence:
      "Before training, the answers of a sigmoid unit lie at least twice as far from 0 as they spread, in the mean over a layer, and those of a tanh unit less than half as far.",
    source: "LeCun, Bottou, Orr and Müller 1998, section 4.4; the counts are ours.",
    kind: "perSeed",
    experiments: ["sigmoidLayer", "tanhLayer"],
    measure: (train) => ({
      values: {
        sigmoid: meanOverSpread(train("sigmoidLayer", 0)),
        tanh: meanOverSpread(train("tanhLayer", 0)),
      },
    }),
    bars: { sigmoid: { atLeast: 2 }, tanh: { atMost: 0.5 } },
    effect: "sigmoid",
    held: 95,
    limit: {
      sentence: "Two hundred steps later the tanh units have moved off the centre as well.",
      experiments: ["sigmoidLayer", "tanhLayer"],
      measure: (train) => ({
        values: {
          sigmoid: meanOverSpread(train("sigmoidLayer")),
          tanh: meanOverSpread(train("tanhLayer")),
        },
      }),
    },
  }),
];
