import * as tf from "@tensorflow/tfjs";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Optimizer,
  type Run,
  type Training,
  adam,
  adamW,
  mlp,
  momentum,
  nesterov,
  rmsprop,
  sgd,
  stream,
  train,
} from "#engine";
import { flat, someData, steps } from "./networks.ts";

beforeAll(async () => {
  // Spares the log an advertisement.
  tf.enableProdMode();
  await tf.setBackend("cpu");
});

function someRun(optimizer: Optimizer, more: Partial<Training> = {}): Run {
  const model = mlp([3, 6, 2], { hidden: "tanh", biases: { kind: "normal", deviation: 0.3 } });
  const data = someData(model, "squaredError", 24, stream(1, "optimizers"));
  return train(model, { data, loss: "squaredError", optimizer, batch: 8, seed: 5, ...more });
}

const most = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((worst, v, k) => Math.max(worst, Math.abs(v - b[k])), 0);

describe("each step equals that of tfjs from the same state, within 1e-6", () => {
  // rmsprop: tfjs has ε within the root; so small an ε takes no part in either.
  const pairs: [Optimizer, () => tf.Optimizer][] = [
    [sgd({ learningRate: 0.1 }), () => tf.train.sgd(0.1)],
    [momentum({ learningRate: 0.1, momentum: 0.8 }), () => tf.train.momentum(0.1, 0.8)],
    [nesterov({ learningRate: 0.1, momentum: 0.8 }), () => tf.train.momentum(0.1, 0.8, true)],
    [
      rmsprop({ learningRate: 0.01, decay: 0.95, epsilon: 1e-20 }),
      () => tf.train.rmsprop(0.01, 0.95, 0, 1e-20),
    ],
    [
      adam({ learningRate: 0.01, beta1: 0.8, beta2: 0.99, epsilon: 1e-7 }),
      () => tf.train.adam(0.01, 0.8, 0.99, 1e-7),
    ],
  ];
  test.each(pairs)("%j", (optimizer, make) => {
    const theirs = make();
    const run = someRun(optimizer);
    const variable = tf.variable(tf.tensor1d(run.parameters()), true, `theta ${optimizer.kind}`);
    for (let step = 0; step < 10; step++) {
      variable.assign(tf.tensor1d(run.parameters()));
      run.step();
      theirs.applyGradients({ [variable.name]: tf.tensor1d(flat(run, "grads")) });
      expect(most(run.parameters(), variable.dataSync())).toBeLessThan(1e-6);
    }
  });
});

describe("each step equals the published formula worked in double precision, within 1e-6", () => {
  const eta = 0.05;
  type Formula = (g: number, memory: number[], t: number, theta: number) => number;
  const adamStep: Formula = (g, memory, t) => {
    memory[0] = 0.9 * (memory[0] ?? 0) + 0.1 * g;
    memory[1] = 0.999 * (memory[1] ?? 0) + 0.001 * g * g;
    const mean = memory[0] / (1 - 0.9 ** t);
    return (-eta * mean) / (Math.sqrt(memory[1] / (1 - 0.999 ** t)) + 1e-8);
  };
  const velocity = (g: number, memory: number[]) => (memory[0] = 0.9 * (memory[0] ?? 0) + g);
  const formulas: [string, Optimizer, Formula][] = [
    ["sgd", sgd({ learningRate: eta }), (g) => -eta * g],
    ["momentum", momentum({ learningRate: eta }), (g, memory) => -eta * velocity(g, memory)],
    [
      "nesterov",
      nesterov({ learningRate: eta }),
      (g, memory) => -eta * (g + 0.9 * velocity(g, memory)),
    ],
    [
      "rmsprop",
      rmsprop({ learningRate: eta }),
      (g, memory) => {
        memory[0] = 0.9 * (memory[0] ?? 0) + 0.1 * g * g;
        return (-eta * g) / (Math.sqrt(memory[0]) + 1e-8);
      },
    ],
    ["adam", adam({ learningRate: eta }), adamStep],
    [
      "adamW",
      adamW({ learningRate: eta, weightDecay: 0.3 }),
      (g, memory, t, theta) => adamStep(g, memory, t, theta) - eta * 0.3 * theta,
    ],
  ];
  test.each(formulas)("%s", (_, optimizer, formula) => {
    const run = someRun(optimizer, { regularizeBiases: true });
    const memories = Array.from(run.parameters(), (): number[] => []);
    for (let t = 1; t <= 12; t++) {
      const before = run.parameters();
      run.step();
      const grads = flat(run, "grads");
      const after = Array.from(before, (v, k) => v + formula(grads[k], memories[k], t, v));
      expect(most(run.parameters(), after)).toBeLessThan(1e-6);
    }
  });
});

test("100 steps of plain SGD stay within 1e-5 of tfjs training the same network", () => {
  const model = mlp([2, 8, 8, 1], { hidden: "tanh" });
  const data = someData(model, "squaredError", 32, stream(2, "optimizers"));
  const optimizer = sgd({ learningRate: 0.1 });
  const run = train(model, { data, loss: "squaredError", optimizer, batch: "full", seed: 3 });
  const x = tf.tensor2d(data.inputs, [data.count, 2]);
  const y = tf.tensor2d(data.targets, [data.count, 1]);
  const theirs = run.layers.map(({ weights, biases, units, inputs }) => ({
    weights: tf.variable(tf.tensor2d(weights, [units, inputs])),
    biases: tf.variable(tf.tensor1d(biases as Float32Array)),
  }));
  const outputs = () =>
    theirs.reduce<tf.Tensor2D>((a, layer, l) => {
      const z = tf.matMul(a, layer.weights, false, true).add(layer.biases) as tf.Tensor2D;
      return l < theirs.length - 1 ? tf.tanh(z) : z;
    }, x);
  const descent = tf.train.sgd(0.1);
  const losses: [number, number][] = [];
  for (let k = 0; k < 100; k++) {
    const loss = descent.minimize(() => tf.losses.meanSquaredError(y, outputs()), true);
    run.step();
    losses.push([run.loss, loss?.dataSync()[0] ?? NaN]);
  }
  for (const [ours, loss] of losses) expect(Math.abs(ours - loss)).toBeLessThan(1e-5);
  run.layers.forEach((layer, l) => {
    expect(most(layer.weights, theirs[l].weights.dataSync())).toBeLessThan(1e-5);
    expect(most(layer.biases as Float32Array, theirs[l].biases.dataSync())).toBeLessThan(1e-5);
  });
  expect(losses[99][0]).toBeLessThan(0.9 * losses[0][0]);
});

test("the first Adam step moves every parameter by the learning rate, against its gradient", () => {
  const run = steps(someRun(adam({ learningRate: 0.01 })), 1);
  const grads = flat(run, "grads");
  flat(run, "updates").forEach((update, k) => {
    expect(Math.abs(grads[k])).toBeGreaterThan(1e-4);
    expect(update).toBeCloseTo(-0.01 * Math.sign(grads[k]), 5);
  });
});

test("momentum 0, plain or Nesterov's, equals plain sgd to the last bit", () => {
  const plain = steps(someRun(sgd({ learningRate: 0.1 })), 30).hash();
  for (const make of [momentum, nesterov])
    expect(steps(someRun(make({ learningRate: 0.1, momentum: 0 })), 30).hash()).toBe(plain);
});

test("adamW without decay equals adam to the last bit, and a rate of 0 moves nothing", () => {
  const plain = steps(someRun(adam({ learningRate: 0.1 })), 30).hash();
  const decayed = adamW({ learningRate: 0.1, weightDecay: 0 });
  expect(steps(someRun(decayed), 30).hash()).toBe(plain);
  const still = someRun(adam({ learningRate: 0 }));
  const before = still.parameters();
  expect(steps(still, 5).parameters()).toEqual(before);
});

test("updates are exactly what a step added", () => {
  const run = steps(someRun(adamW({ learningRate: 0.1 })), 3);
  const before = run.parameters();
  run.step();
  const updates = flat(run, "updates");
  expect(run.parameters()).toEqual(before.map((v, k) => v + updates[k]));
});
