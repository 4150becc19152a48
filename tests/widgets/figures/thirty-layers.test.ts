import { expect, test } from "vitest";
import { runningMean, type Experiment } from "#experiments";
import { passMeans, verdictOf } from "../../../src/widgets/figures/thirty-layers/race.ts";

const experiment = { data: { set: "ring", count: 128 }, batch: 32 } as unknown as Experiment;

test("a running mean takes the last values, and those there are at the beginning", () => {
  expect(runningMean([4, 2, 0, 2], 2)).toEqual([4, 3, 1, 1]);
  expect(runningMean([], 3)).toEqual([]);
});

test("a loss is the mean of one pass over the data: four batches of 32 of 128 examples", () => {
  expect(passMeans([4, 0, 0, 0, 8], experiment)).toEqual([4, 2, 4 / 3, 1, 2]);
  expect(passMeans([4, 0, 2], { ...experiment, batch: "full" })).toEqual([4, 0, 2]);
});

test("a guess is right when it has both fates right", () => {
  expect(verdictOf({ he: 0.2, xavier: 0.65 }, 0.1, 0.69).right).toBe(true);
  expect(verdictOf({ he: 0.2, xavier: 0.3 }, 0.1, 0.69).right).toBe(false);
  expect(verdictOf({ he: 0.65, xavier: 0.65 }, 0.1, 0.69).right).toBe(false);
  expect(verdictOf({ he: 0.2, xavier: 0.3 }, 0.1, 0.69).words).toMatch(
    /came to 0\.10, Xavier’s to 0\.69\. He’s start learned and the other did not\./,
  );
  expect(verdictOf({ he: 0.2, xavier: 0.3 }, 0.1, 0.2).words).toMatch(/Both learned\./);
});
