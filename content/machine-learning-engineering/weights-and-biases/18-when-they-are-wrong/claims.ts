import {
  DEPTHS,
  SCALES,
  TILES,
  buildData,
  defineClaim,
  fateOf,
  layerStatistics,
  lengthOf,
  outcomeOf,
  runningMean,
  tileName,
  type Outcome,
  type Measured,
  type Run,
  type Train,
  type Trained,
} from "#experiments";
import { ENDS } from "./experiments.ts";

/** By how much the output bias is shifted. */
const SHIFT = 0.5;

/** What a tile came to. */
function outcome(train: Train, name: string): Outcome {
  const { run, losses } = train(name);
  return outcomeOf(losses.subarray(0, run.stepCount), run.failure !== null);
}

/** How many scales learn in the shallowest and in the deepest rows of a map, in the mean of two. */
function shallowAndDeep(row: (depth: number) => Outcome[]): Measured {
  const fates = (depth: number) => row(depth).map(fateOf);
  const learned = (depth: number) => fates(depth).filter((fate) => fate === "learned").length;
  const [shallow, deep] = [(learned(2) + learned(4)) / 2, (learned(18) + learned(20)) / 2];
  const deepest = fates(20);
  return {
    values: {
      shallow,
      deep,
      lost: shallow - deep,
      silentBelow: Number(deepest[0] === "silent"),
      explodedAbove: Number(deepest[SCALES.length - 1] === "exploded"),
    },
  };
}

/** By what factor a relu layer multiplies the mean square of the activations, in the geometric mean over nineteen. */
function factor(train: Train, name: string): Measured {
  const { a } = layerStatistics(train(name, 0).run);
  return { values: { factor: (a[19] / a[0]) ** (2 / 19) } };
}

/** Which share of the last hidden layer's mean square differs from example to example. */
function varyingShare(train: Train, name: string): number {
  const { a, varying } = layerStatistics(train(name, 0).run);
  return (varying[19] / a[19]) ** 2;
}

/** The training loss every eight steps, each the mean of four, which is one pass over the data. */
function everyOtherPass({ losses }: Trained): number[] {
  return runningMean(losses, 4).filter((_, at) => at % 8 === 7);
}

function heAndXavier(train: Train, ...names: [he: string, xavier: string]): Measured {
  const runs = names.map((name) => train(name));
  const [he, xavier] = runs.map(({ run }) => run.evaluate().loss);
  return { values: { he, xavier }, curve: runs.flatMap(everyOtherPass) };
}

function alone(train: Train, name: string): Measured {
  const trained = train(name);
  return { values: { loss: trained.run.evaluate().loss }, curve: everyOtherPass(trained) };
}

/** New examples of the same law as those a run was trained on. */
const newExamples = ({ experiment: { data }, run }: Trained) =>
  buildData({ ...data, count: 2000, split: "test" }, run.training.seed);

function usualAndLarge(train: Train, ...names: [usual: string, large: string]): Measured {
  const [usual, large] = names.map((name) => train(name));
  const right = ({ run }: Trained, data = run.training.data) => run.evaluate(data).accuracy!;
  const fresh = newExamples(usual);
  const [usualRight, largeRight] = [right(usual, fresh), right(large, fresh)];
  return {
    values: { trainRight: right(large), usualRight, largeRight, lost: usualRight - largeRight },
  };
}

/** Whether a run broke off, or answers the same to every example. */
function isRuined({ run }: Trained): boolean {
  if (run.failure !== null) return true;
  const outputs = run.predict(run.training.data.inputs);
  return outputs.every((output) => output === outputs[0]);
}

function clippedAndNot(train: Train, names: string[]): Measured {
  const [bare, clipped, he] = names.map((name) => train(name));
  const clippedLoss = clipped.run.evaluate().loss;
  const heLoss = he.run.evaluate().loss;
  return {
    values: {
      ruined: Number(isRuined(bare)),
      clippedRuined: Number(isRuined(clipped)),
      clippedLoss,
      heLoss,
      ratio: clippedLoss / heLoss,
    },
  };
}

/** The loss on new data after 20 steps and at the end. */
function earlyAndLate(train: Train, name: string): Measured {
  const [early, late] = [train(name, 20), train(name)];
  const fresh = newExamples(late);
  const [before, after] = [early.run.evaluate(fresh).loss, late.run.evaluate(fresh).loss];
  return { values: { before, after, ratio: after / before, train: late.run.evaluate().loss } };
}

export default [
  defineClaim({
    id: "isthmus",
    sentence:
      "Of eight scales of the first weights, at most three train networks of eighteen to twenty relu layers, at least two fewer than train those of two to four, with silence at the smallest scale and explosion at the largest.",
    source:
      "Ours, after Glorot and Bengio 2010 and He et al. 2015; plain networks of width 16, without normalization.",
    kind: "perSeed",
    experiments: ["map", ...TILES.map(tileName)],
    measure(train) {
      const outcomes = TILES.map((tile) => outcome(train, tileName(tile)));
      const row = (depth: number) => {
        const at = DEPTHS.indexOf(depth) * SCALES.length;
        return outcomes.slice(at, at + SCALES.length);
      };
      return { ...shallowAndDeep(row), curve: outcomes };
    },
    bars: {
      lost: { atLeast: 2 },
      deep: { atMost: 3 },
      silentBelow: { atLeast: 1 },
      explodedAbove: { atLeast: 1 },
    },
    effect: "lost",
    held: 27,
    seeds: 30,
    limit: {
      sentence:
        "With batch normalization between the layers nearly every scale trains at any of these depths.",
      experiments: ENDS.map((tile) => `normalized-${tileName(tile)}`),
      measure: (train) =>
        shallowAndDeep((depth) =>
          SCALES.map((scale) => outcome(train, `normalized-${tileName({ depth, scale })}`)),
        ),
    },
  }),
  defineClaim({
    id: "shift-squared",
    sentence:
      "At the best fit of a line, shifting the output bias by d adds d² to the mean squared error.",
    source: "Algebra: at the best fit the errors average to zero, so the cross term vanishes.",
    kind: "exact",
    experiments: ["line"],
    measure(train) {
      const { run } = train("line");
      const before = run.evaluate().loss;
      run.change("layers.0.biases.0", run.layers[0].biases![0] + SHIFT);
      const added = run.evaluate().loss - before;
      return { values: { added, gap: Math.abs(added - SHIFT * SHIFT) } };
    },
    bars: { gap: { atMost: 1e-4 } },
    effect: "gap",
    held: 100,
  }),
  defineClaim({
    id: "dead-by-bias",
    sentence:
      "Of hidden relu units that start with a bias of −6, at least six in ten are dead for every example after training; of those that start at 0, at most two in ten.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["alive", "dead"],
    measure(train) {
      const share = (name: string) => {
        const { run } = train(name);
        run.backward();
        const [{ a, units, examples }] = run.layers;
        const dead = Array.from({ length: units }, (_, unit) =>
          a.subarray(unit * examples, (unit + 1) * examples).every((value) => value === 0),
        );
        return dead.filter(Boolean).length / units;
      };
      return { values: { fromMinusSix: share("dead"), fromZero: share("alive") } };
    },
    bars: { fromMinusSix: { atLeast: 0.6 }, fromZero: { atMost: 0.2 } },
    effect: "fromMinusSix",
    held: 95,
  }),
  defineClaim({
    id: "decay-u-turn",
    sentence:
      "On few noisy examples weight decay leaves at most six tenths of the length of the parameters and at most eight tenths of the loss on new data; ten times as much brings the training loss itself to half or more.",
    source: "Ours, after Krogh and Hertz 1991.",
    kind: "perSeed",
    experiments: ["memory", "memoryWithDecay", "memoryWithTooMuch"],
    measure(train) {
      const [free, some, much] = ["memory", "memoryWithDecay", "memoryWithTooMuch"].map(
        (name) => train(name).run,
      );
      const fresh = buildData({ set: "noisy", split: "test" }, free.training.seed);
      const test = (run: Run) => run.evaluate(fresh).loss;
      return {
        values: {
          testRatio: test(some) / test(free),
          normRatio: lengthOf(some.parameters()) / lengthOf(free.parameters()),
          trainFree: free.evaluate().loss,
          trainMuch: much.evaluate().loss,
        },
      };
    },
    bars: {
      testRatio: { atMost: 0.8 },
      normRatio: { atMost: 0.6 },
      trainFree: { atMost: 0.1 },
      trainMuch: { atLeast: 0.5 },
    },
    effect: "testRatio",
    held: 95,
  }),
  defineClaim({
    id: "half-of-each-layer",
    sentence:
      "Halve all weights of twenty relu layers, and the activations of the last are those of before divided by 2²⁰, to the last bit.",
    source: "Algebra: relu passes a factor on, f(cz) = c f(z) for positive c.",
    kind: "exact",
    experiments: ["heLayers", "halfLayers"],
    measure(train) {
      const [whole, half] = ["heLayers", "halfLayers"].map((name) => {
        const { run } = train(name, 0);
        run.backward();
        return run.layers[19].a;
      });
      const gaps = Array.from(whole, (value, k) => Math.abs(value - half[k] * 2 ** 20));
      return {
        values: { gap: Math.max(...gaps), size: lengthOf(whole) / Math.sqrt(whole.length) },
      };
    },
    bars: { gap: { atMost: 0 } },
    effect: "gap",
    held: 100,
  }),
  defineClaim({
    id: "he-keeps-the-size",
    sentence:
      "With He's variance a relu layer of 32 units multiplies the mean square of its activations by between 0.65 and 1.35, in the geometric mean over nineteen layers.",
    source: "He, Zhang, Ren and Sun 2015, section 2.2.",
    kind: "perSeed",
    experiments: ["heLayers"],
    measure: (train) => factor(train, "heLayers"),
    bars: { factor: { atLeast: 0.65, atMost: 1.35 } },
    effect: "factor",
    held: 95,
    limit: {
      sentence: "Xavier's variance is half of that here, and so is the factor.",
      experiments: ["xavierLayers"],
      measure: (train) => factor(train, "xavierLayers"),
    },
  }),
  defineClaim({
    id: "same-for-all",
    sentence:
      "When the weights and the biases of twenty relu layers are drawn evenly between ±1/√n, less than a millionth of what the last layer's units answer, in mean square, differs from example to example.",
    source:
      "Ours. The start is the one that the documentation of PyTorch gives for its linear layer.",
    kind: "perSeed",
    experiments: ["defaultLayers"],
    measure: (train) => ({ values: { share: varyingShare(train, "defaultLayers") } }),
    bars: { share: { atMost: 1e-6 } },
    effect: "share",
    held: 95,
    limit: {
      sentence: "With He's weights and biases at 0 more than that differs.",
      experiments: ["heLayers"],
      measure: (train) => ({ values: { share: varyingShare(train, "heLayers") } }),
    },
  }),
  defineClaim({
    id: "thirty-layers",
    sentence:
      "A network of thirty relu layers that starts with He's variance learns in 200 steps of gradient descent with momentum; with Xavier's, half of that, the loss stays where it began.",
    source:
      "He, Zhang, Ren and Sun 2015, section 2.2 and figure 3, for a convolutional network of thirty layers.",
    kind: "perSeed",
    experiments: ["thirtyHe", "thirtyXavier"],
    measure: (train) => heAndXavier(train, "thirtyHe", "thirtyXavier"),
    bars: { he: { atMost: 0.55 }, xavier: { atLeast: 0.6 } },
    effect: "xavier",
    held: 27,
    seeds: 30,
    limit: {
      sentence: "In four layers both learn.",
      experiments: ["fourHe", "fourXavier"],
      measure: (train) => heAndXavier(train, "fourHe", "fourXavier"),
    },
  }),
  defineClaim({
    id: "adam-wakes-xavier",
    sentence:
      "With Adam in place of momentum more than half of the thirty-layer networks with Xavier's variance learn after all.",
    source: "Ours.",
    kind: "distribution",
    experiments: ["thirtyXavierAdam"],
    measure: (train) => alone(train, "thirtyXavierAdam"),
    bars: { loss: { atMost: 0.55 } },
    effect: "loss",
    seeds: 30,
    statistic: { of: "rate", atLeast: 0.55 },
    limit: {
      sentence: "With an eighth of He's variance Adam does not wake them either.",
      experiments: ["thirtyFaintAdam"],
      measure: (train) => alone(train, "thirtyFaintAdam"),
    },
  }),
  defineClaim({
    id: "large-start-memorises",
    sentence:
      "A shallow relu network that starts with ten times He's weights fits all its training examples as well, and gets at least four in a hundred fewer of the new ones right than from He's.",
    source: "Ours, after Chizat, Oyallon and Bach 2019.",
    kind: "perSeed",
    experiments: ["product", "largeProduct"],
    measure: (train) => usualAndLarge(train, "product", "largeProduct"),
    bars: { trainRight: { atLeast: 0.99 }, lost: { atLeast: 0.04 } },
    effect: "lost",
    held: 95,
    limit: {
      sentence: "From one and a half times He's weights it loses less than that.",
      experiments: ["product", "largerProduct"],
      measure: (train) => usualAndLarge(train, "product", "largerProduct"),
    },
  }),
  defineClaim({
    id: "clip-is-first-aid",
    sentence:
      "Eight relu layers that start with three times He's weights are ruined within eighty steps: numbers overflow, or every example gets the same answer. With the gradient clipped to length 1 they stay finite, at a loss at least three times that of a start with He's weights.",
    source: "Ours, after Pascanu, Mikolov and Bengio 2013.",
    kind: "perSeed",
    experiments: ["explosive", "explosiveClipped", "heUnclipped"],
    measure: (train) => clippedAndNot(train, ["explosive", "explosiveClipped", "heUnclipped"]),
    bars: { ruined: { atLeast: 1 }, clippedRuined: { atMost: 0 }, ratio: { atLeast: 3 } },
    effect: "ratio",
    held: 95,
    limit: {
      sentence: "From He's weights nothing has to be clipped.",
      experiments: ["heUnclipped", "explosiveClipped"],
      measure: (train) => clippedAndNot(train, ["heUnclipped", "explosiveClipped", "heUnclipped"]),
    },
  }),
  defineClaim({
    id: "stop-early",
    sentence:
      "On few noisy examples the loss on new data is at least half as high again after 300 steps as after 20, while the training loss goes below 0.05.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["memory"],
    measure: (train) => earlyAndLate(train, "memory"),
    bars: { ratio: { atLeast: 1.5 }, train: { atMost: 0.05 } },
    effect: "ratio",
    held: 95,
    limit: {
      sentence: "With weight decay it does not turn.",
      experiments: ["memoryWithDecay"],
      measure: (train) => earlyAndLate(train, "memoryWithDecay"),
    },
  }),
];
