import type { DataSet, Run } from "#engine";
import {
  defineClaim,
  gradientOf,
  nudgedSlopes,
  relativeDistance,
  type Measured,
  type Train,
} from "#experiments";

/** Steps of a gradient check, from far too long to far too short. */
const STEPS = [1, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6];

/** How far the backward pass and nudges of each size are apart. */
function checks(train: Train, name: string): Measured {
  const { run } = train(name, 0);
  const gradient = gradientOf(run);
  const curve = STEPS.map((step) => relativeDistance(nudgedSlopes(run, step), gradient));
  const [bent, , best, , , , lost] = curve;
  const nudged = nudgedSlopes(run, STEPS[2]);
  const worst = Math.max(...nudged.map((slope, k) => apart(slope, gradient[k])));
  return { values: { bent, best, lost, worst }, curve };
}

/** How far two slopes are apart, as a share of the larger. */
function apart(one: number, other: number): number {
  const larger = Math.max(Math.abs(one), Math.abs(other));
  return larger === 0 ? 0 : Math.abs(one - other) / larger;
}

/** One backward pass beside two forward passes for each parameter, counted. */
function onePass(train: Train, name: string): Measured {
  const { run } = train(name, 0);
  const before = run.hash();
  const { counted, forwards } = counting(run);
  const gradient = gradientOf(run);
  const apart = relativeDistance(nudgedSlopes(counted, 0.01), gradient);
  return {
    values: {
      apart,
      forwards: forwards(),
      slopes: gradient.filter((slope) => slope !== 0).length,
      moved: run.hash() === before ? 0 : 1,
    },
  };
}

/** The same run, with its forward passes over the data counted. */
function counting(run: Run) {
  let forwards = 0;
  const counted: Run = {
    ...run,
    parameters: () => run.parameters(),
    setParameters: (flat) => run.setParameters(flat),
    evaluate: (data?: DataSet) => {
      forwards += 1;
      return run.evaluate(data);
    },
  };
  return { counted, forwards: () => forwards };
}

/** The largest signal that comes back when the targets are what the network says, moved by `off`. */
function signalsOf(train: Train, off: number): Measured {
  const { run } = train("checked", 0);
  run.backward();
  const { data } = run.training;
  const said = run.layers.at(-1)!.a.slice();
  run.backward({ ...data, targets: said.map((output) => output + off) });
  const largest = (of: (layer: Run["layers"][number]) => Float32Array) =>
    Math.max(...run.layers.flatMap((layer) => Array.from(of(layer), Math.abs)));
  return {
    values: {
      forward: largest(({ a }) => a),
      signal: largest(({ deltas }) => deltas),
      gradient: largest(({ grads }) => grads.weights),
    },
  };
}

/** What the closed units of a relu layer get from an example; in a network of tanh, the units with z < 0. */
function behindGates(train: Train, name: string): Measured {
  const { run } = train(name, 0);
  run.backward();
  const [hidden, last] = run.layers;
  let [closed, open, closedCount] = [0, Infinity, 0];
  for (let unit = 0; unit < hidden.units; unit++) {
    const inputs = hidden.grads.weights.subarray(unit * hidden.inputs, (unit + 1) * hidden.inputs);
    const most = Math.max(
      ...Array.from(inputs, Math.abs),
      Math.abs(hidden.grads.biases![unit]),
      Math.abs(hidden.deltas[unit]),
    );
    if (hidden.z[unit] < 0) {
      closedCount += 1;
      closed = Math.max(closed, most, Math.abs(last.grads.weights[unit]));
    } else open = Math.min(open, most);
  }
  return { values: { closed, open: Number.isFinite(open) ? open : 0, closedCount } };
}

export default [
  defineClaim({
    id: "one-backward-pass",
    sentence:
      "One backward pass finds the slopes of all 44 parameters of a network; nudging each of them both ways takes 88 forward passes and finds the same.",
    source: "Rumelhart, Hinton and Williams 1986; the count of passes is arithmetic.",
    kind: "exact",
    experiments: ["checked"],
    measure: (train) => onePass(train, "checked"),
    bars: {
      apart: { atMost: 0.001 },
      forwards: { atLeast: 88, atMost: 88 },
      slopes: { atLeast: 44 },
      moved: { atMost: 0 },
    },
    effect: "apart",
    held: 100,
  }),
  defineClaim({
    id: "step-of-a-check",
    sentence:
      "In float32 a gradient check by central differences is accurate to a few ten-thousandths with nudges of a hundredth; with nudges of 1 the bend of the curve spoils it, and with nudges of a millionth rounding does.",
    source: "Ours; the two errors of a central difference stand in any book on numerical methods.",
    kind: "perSeed",
    experiments: ["checked"],
    measure: (train) => checks(train, "checked"),
    bars: { best: { atMost: 0.0003 }, bent: { atLeast: 0.01 }, lost: { atLeast: 0.01 } },
    effect: "best",
    held: 95,
    limit: {
      sentence:
        "In a relu network a nudge of a hundredth pushes some sum across the kink at 0, and the check is off by more although the gradient is right.",
      experiments: ["checkedRelu"],
      measure: (train) => checks(train, "checkedRelu"),
    },
  }),
  defineClaim({
    id: "no-error-no-signal",
    sentence:
      "Where the targets are exactly what the network says, the data go forward as ever and nothing comes back: every signal and every gradient is 0.",
    source: "Ours: the signal at the output is a multiple of output less target.",
    kind: "exact",
    experiments: ["checked"],
    measure: (train) => signalsOf(train, 0),
    bars: { forward: { atLeast: 0.1 }, signal: { atMost: 0 }, gradient: { atMost: 0 } },
    effect: "signal",
    held: 100,
    limit: {
      sentence: "Move the targets by a tenth, and signals come back through the same activations.",
      experiments: ["checked"],
      measure: (train) => signalsOf(train, 0.1),
    },
  }),
  defineClaim({
    id: "closed-gets-nothing",
    sentence:
      "A relu unit that an example leaves closed gets nothing from it: the slopes of its bias, of the weights into it and of the weight out of it are exactly 0, and open units hear something.",
    source: "Glorot, Bordes and Bengio 2011: gradients flow through the active units alone.",
    kind: "exact",
    experiments: ["gates"],
    measure: (train) => behindGates(train, "gates"),
    bars: { closed: { atMost: 0 }, open: { atLeast: 1e-6 }, closedCount: { atLeast: 1 } },
    effect: "closed",
    held: 100,
    limit: {
      sentence: "Units of tanh with a sum below 0 pass something on.",
      experiments: ["gatesTanh"],
      measure: (train) => behindGates(train, "gatesTanh"),
    },
  }),
];
