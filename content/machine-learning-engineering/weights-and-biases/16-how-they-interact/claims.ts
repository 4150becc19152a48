import { bowlOf, conditionNumber, defineClaim, excess, type Trained } from "#experiments";

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

export default [
  defineClaim({
    id: "canyon-steps",
    sentence:
      "Sliding the inputs of a line fit from mean 0 to mean 3, with every target and the first weights kept and the rate at the same share of the largest curvature, makes gradient descent take at least eight times as many steps to come within 0.01 of the lowest loss.",
    source: "Ours; that centred inputs speed up descent: LeCun, Bottou, Orr and Müller 1998.",
    kind: "perSeed",
    experiments: ["round", "canyon"],
    measure(train) {
      const [roundRun, canyonRun] = [train("round"), train("canyon")];
      const [round, canyon] = [stepsOf(roundRun), stepsOf(canyonRun)];
      return {
        values: {
          round,
          canyon,
          ratio: canyon / round,
          roundCondition: conditionOf(roundRun),
          canyonCondition: conditionOf(canyonRun),
        },
        curve: pathOf((to) => train("canyon", to)),
      };
    },
    bars: { ratio: { atLeast: 8 } },
    effect: "canyon",
    held: 95,
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
      "At mean 3, a line whose weight is held at its first value stops above the lowest loss, and so does a line whose bias is held; with both free it gets there.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["canyon", "weightAlone", "biasAlone"],
    measure(train) {
      const both = excessOf(train("canyon"));
      const weightAlone = excessOf(train("weightAlone"));
      const biasAlone = excessOf(train("biasAlone"));
      return { values: { both, weightAlone, biasAlone } };
    },
    bars: { both: { atMost: 0.001 }, weightAlone: { atLeast: 0.02 }, biasAlone: { atLeast: 0.02 } },
    effect: "weightAlone",
    held: 90,
  }),
];
