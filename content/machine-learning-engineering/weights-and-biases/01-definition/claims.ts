import { stream, type DataSet } from "#engine";
import { defineClaim, type Train, type Trained } from "#experiments";

/** The steps at which the other starts are drawn behind the reader's own line. */
const SEEN = [0, 3, 6, 10, 15, 22, 32, 46, 66, 95, 135, 190, 260, 360];

export default [
  defineClaim({
    id: "least-squares",
    sentence:
      "From a random start and on points drawn anew, training ends on the line of least squares, within 0.0005 in weight and bias; its loss is never above the loss of the start, and no tilt moves the height at x = 0.",
    source:
      "Ours: the end of the run beside the line of least squares, solved in double precision.",
    kind: "perSeed",
    experiments: ["line", "lineRedrawn"],
    measure(train) {
      const redrawn = train("lineRedrawn");
      const same = train("line");
      const path = train("line", 0).run;
      const curve = SEEN.flatMap((step) => {
        while (path.stepCount < step) path.step();
        return [step, ...path.parameters()];
      });
      return {
        values: {
          distance: distance(redrawn.run),
          distanceOnTheSamePoints: distance(same.run),
          highestLoss: Math.max(...redrawn.losses) / redrawn.losses[0],
          heightAtZero: heightMovedByTilting(same.run),
        },
        curve,
      };
    },
    bars: {
      distance: { atMost: 0.0005 },
      distanceOnTheSamePoints: { atMost: 0.0005 },
      highestLoss: { atMost: 1 },
      heightAtZero: { atMost: 0 },
    },
    effect: "distance",
    held: 100,
  }),
  defineClaim({
    id: "rate-sets-the-pace",
    sentence:
      "At half the learning rate the line takes twice as many steps, within a tenth, and comes to rest in the same place, the line of least squares, within 0.001 in weight and bias.",
    source:
      "Ours: the resting place is where the gradient is zero, and the rate is no part of that.",
    kind: "perSeed",
    experiments: ["lineRedrawn", "lineAtHalfRate"],
    measure: (train) => samePlace(train, "lineAtHalfRate"),
    bars: { pace: { atLeast: 1.8, atMost: 2.2 }, distance: { atMost: 0.001 } },
    effect: "pace",
    held: 95,
    limit: {
      sentence:
        "At fourteen times the rate the line does not come to rest at all: each step lands farther out.",
      experiments: ["lineRedrawn", "lineTooFast"],
      measure: (train) => samePlace(train, "lineTooFast"),
    },
  }),
  defineClaim({
    id: "bias-once",
    sentence:
      "Each unit of a layer multiplies the inputs by the weights of its own row, adds its bias once, and only then applies the activation function.",
    source: "Arithmetic with whole numbers, which float32 holds without rounding.",
    kind: "exact",
    experiments: ["layer"],
    measure(train, seed) {
      const { run } = train("layer", 0);
      const random = stream(seed, "claim");
      const whole = (length: number) =>
        Array.from({ length }, () => Number(random.integer(19)) - 9);
      let [sumOff, outputOff] = [0, 0];
      for (let trial = 0; trial < 10; trial++) {
        const [weights, biases, x] = [whole(12), whole(3), whole(4)];
        run.setParameters([...weights, ...biases]);
        const {
          z: [z],
          a: [a],
        } = run.trace(x);
        biases.forEach((bias, unit) => {
          const sum = x.reduce((total, input, i) => total + weights[4 * unit + i] * input, bias);
          sumOff = Math.max(sumOff, Math.abs(z[unit] - sum));
          outputOff = Math.max(outputOff, Math.abs(a[unit] - Math.max(0, sum)));
        });
      }
      return { values: { sumOff, outputOff } };
    },
    bars: { sumOff: { atMost: 0 }, outputOff: { atMost: 0 } },
    effect: "outputOff",
    held: 100,
  }),
  defineClaim({
    id: "centimetres",
    sentence:
      "Give x in centimetres where it was in metres, and training ends on the same line, within 0.005 in height, with a weight a hundred times smaller.",
    source: "Ours: w x = (w / 100) (100 x).",
    kind: "perSeed",
    experiments: ["lineRedrawn", "inCentimetres"],
    measure: (train) => otherUnit(train, "inCentimetres"),
    bars: { smaller: { atLeast: 99, atMost: 101 }, heights: { atMost: 0.005 } },
    effect: "smaller",
    held: 95,
    limit: {
      sentence:
        "Plain gradient descent without momentum, at a rate that is steady in the new unit, is not there after as many steps: the unit changes the bowl it walks in.",
      experiments: ["lineRedrawn", "inCentimetresPlain"],
      measure: (train) => otherUnit(train, "inCentimetresPlain"),
    },
  }),
  defineClaim({
    id: "bias-behind-relu",
    sentence:
      "In a trained relu network a hidden bias has a say in the output for a tenth to four fifths of the examples, in the mean over its units; the output bias moves every output by as much as it is moved itself.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["behindRelu"],
    measure: (train) => saidBy(train, "behindRelu"),
    bars: {
      hidden: { atLeast: 0.1, atMost: 0.8 },
      output: { atLeast: 1 },
      outputOff: { atMost: 1e-5 },
    },
    effect: "hidden",
    held: 95,
    limit: {
      sentence:
        "Behind a tanh, which is nowhere flat, a hidden bias has a say for nearly every example.",
      experiments: ["behindTanh"],
      measure: (train) => saidBy(train, "behindTanh"),
    },
  }),
];

/** How many times as many steps another rate takes, and how far from the line of least squares it ends. */
function samePlace(train: Train, other: string) {
  const steps = ({ losses }: Trained) => {
    const near = 1.01 * losses[losses.length - 1];
    return losses.findIndex((loss) => loss <= near);
  };
  const trained = train(other);
  return {
    values: {
      pace: steps(trained) / steps(train("lineRedrawn")),
      distance: distance(trained.run),
    },
  };
}

/** By how much the weight shrinks when x is a hundred times larger, and how far the heights differ. */
function otherUnit(train: Train, other: string) {
  const metres = train("lineRedrawn").run;
  const centimetres = train(other).run;
  const heights = [metres, centimetres].map((run) => run.predict(run.training.data.inputs));
  return {
    values: {
      smaller: metres.parameters()[0] / centimetres.parameters()[0],
      heights: farthest(heights[0], heights[1]),
    },
  };
}

/** The share of examples whose output changes when a hidden bias or the output bias is raised. */
function saidBy(train: Train, name: string) {
  const RAISED = 0.01;
  const { run } = train(name);
  const { inputs } = run.training.data;
  const before = run.predict(inputs);
  const changes = run.layers.map(({ biases }, layer) =>
    Array.from(biases!, (bias, unit) => {
      const path = `layers.${layer}.biases.${unit}`;
      run.change(path, bias + RAISED);
      const after = run.predict(inputs).map((output, n) => output - before[n]);
      run.change(path, bias);
      return after;
    }),
  );
  const share = (change: Float32Array) => change.filter((by) => by !== 0).length / change.length;
  const hidden = changes[0].map(share);
  const [output] = changes[1];
  return {
    values: {
      hidden: hidden.reduce((sum, one) => sum + one, 0) / hidden.length,
      output: share(output),
      outputOff: Math.max(...output.map((by) => Math.abs(by - RAISED))),
    },
  };
}

function farthest(some: Float32Array, others: Float32Array): number {
  return some.reduce((most, value, k) => Math.max(most, Math.abs(value - others[k])), 0);
}

interface LineRun {
  training: { data: DataSet };
  parameters(): Float32Array;
  predict(inputs: Float32Array): Float32Array;
  change(path: string, value: number): void;
}

/** How far weight or bias are from those of the line of least squares, whichever is farther. */
function distance(run: LineRun): number {
  const [w, b] = run.parameters();
  const best = leastSquares(run.training.data);
  return Math.max(Math.abs(w - best.w), Math.abs(b - best.b));
}

/** w = Σ(x − x̄)(y − ȳ) / Σ(x − x̄)², b = ȳ − wx̄. */
function leastSquares({ inputs, targets, count }: DataSet): { w: number; b: number } {
  const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / count;
  const [meanX, meanY] = [mean(inputs), mean(targets)];
  let together = 0;
  let alone = 0;
  inputs.forEach((x, n) => {
    together += (x - meanX) * (targets[n] - meanY);
    alone += (x - meanX) ** 2;
  });
  const w = together / alone;
  return { w, b: meanY - w * meanX };
}

/** The most that the output at x = 0 differs from the bias under weights from −5 to 5. */
function heightMovedByTilting(run: LineRun): number {
  const bias = run.parameters()[1];
  let most = 0;
  for (let w = -5; w <= 5; w++) {
    run.change("layers.0.weights.0", w);
    most = Math.max(most, Math.abs(run.predict(Float32Array.of(0))[0] - bias));
  }
  return most;
}
