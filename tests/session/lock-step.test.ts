import { describe, expect, test } from "vitest";
import type { Experiment } from "#experiments";
import { LockStep } from "../../src/session/lock-step.ts";

const experiment: Experiment = {
  data: { set: "bump", count: 21 },
  model: { widths: [1, 4, 1], hidden: "tanh", output: "linear" },
  loss: "squaredError",
  optimizer: { kind: "adam", learningRate: 0.02 } as Experiment["optimizer"],
  batch: 5,
  steps: 200,
  seed: 3,
};

function trained(steps: number, experiments = [experiment]): LockStep {
  const training = new LockStep(experiments, {});
  while (training.step < steps) training.advance();
  return training;
}

describe("a lock step of runs", () => {
  test("seeking back and training on gives the same bits as never having left", () => {
    const straight = trained(150).runs[0].hash();
    const wandering = trained(120);
    wandering.seek(31);
    wandering.seek(77);
    wandering.seek(2);
    wandering.seek(150);
    expect(wandering.runs[0].hash()).toBe(straight);
  });

  test("a change on the way is replayed at its step", () => {
    const change = { step: 0, path: "optimizer.learningRate", value: 0.1 };
    const live = trained(40);
    live.change(0, change);
    while (live.step < 90) live.advance();
    const hash = live.runs[0].hash();
    live.seek(10);
    live.seek(90);
    expect(live.runs[0].hash()).toBe(hash);
    const built = trained(90, [{ ...experiment, changes: [{ ...change, step: 40 }] }]);
    expect(built.runs[0].hash()).toBe(hash);
  });

  test("a change in the past forgets what lay ahead of it", () => {
    const live = trained(60);
    live.seek(20);
    live.change(0, { step: 20, path: "layers.0.weights.0", value: 2 });
    live.seek(60);
    expect(live.runs[0].hash()).not.toBe(trained(60).runs[0].hash());
  });

  test("an unknown path is refused and nothing moves", () => {
    const live = trained(5);
    const before = live.runs[0].hash();
    expect(() => live.change(0, { step: 5, path: "layers.9.weights.0", value: 1 })).toThrow(
      /layers/,
    );
    expect(live.runs[0].hash()).toBe(before);
    live.seek(2);
    live.seek(5);
    expect(live.runs[0].hash()).toBe(before);
  });

  test("a frame brings every loss once, in order", () => {
    const live = new LockStep([experiment], {});
    const losses: number[] = [];
    for (let step = 1; step <= 30; step++) {
      live.advance();
      if (step % 7 === 0 || step === 30) {
        const frame = live.frame();
        frame.runs[0].losses.forEach((loss, at) => (losses[frame.from + at] = loss));
      }
    }
    expect(losses).toHaveLength(30);
    const again = new LockStep([experiment], {});
    for (const loss of losses) {
      again.advance();
      expect(again.runs[0].loss).toBe(loss);
    }
  });

  test("a run that turns non-finite stops all and the last good step can be sought", () => {
    const wild = {
      ...experiment,
      optimizer: { kind: "sgd", learningRate: 1e6 } as Experiment["optimizer"],
    };
    const live = new LockStep([wild, experiment], {});
    for (let step = 0; step < 200; step++) live.advance();
    const failure = live.runs[0].failure!;
    expect(failure.step).toBeGreaterThan(0);
    expect(live.step).toBe(failure.step - 1);
    live.seek(failure.step - 1);
    expect(live.failed).toBe(false);
    expect(Number.isFinite(live.runs[0].parameters()[0])).toBe(true);
  });
});
