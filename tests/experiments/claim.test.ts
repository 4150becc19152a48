import { describe, expect, test } from "vitest";
import {
  clears,
  defineClaim,
  failedSeeds,
  limitVerdictOf,
  marginOf,
  rowOf,
  runLimitSeed,
  runSeed,
  verdictOf,
  type Claim,
  type Columns,
  type Experiment,
} from "#experiments";

const line: Experiment = {
  data: { set: "linear", count: 12, noise: 0.1 },
  model: { widths: [1, 1], hidden: "linear", output: "linear" },
  loss: "squaredError",
  optimizer: { kind: "sgd", learningRate: 0.1 },
  batch: "full",
  steps: 20,
  seed: 0,
};

const falls: Claim = {
  id: "loss-falls",
  sentence: "The loss falls.",
  source: "Ours.",
  kind: "perSeed",
  experiments: ["line"],
  measure(train) {
    const { losses } = train("line");
    return { values: { ratio: losses[19] / losses[0] } };
  },
  bars: { ratio: { atMost: 1 } },
  effect: "ratio",
  held: 95,
};

const median = { of: "median", value: "ratio", atMost: 0.5 } as const;
const distribution = { kind: "distribution", held: undefined } as const;
const limit = { sentence: "Not so.", experiments: ["line"], measure: falls.measure };

describe("a claim", () => {
  test("comes out the same twice, and otherwise for another seed", () => {
    const once = runSeed(falls, { line }, 3);
    expect(runSeed(falls, { line }, 3)).toEqual(once);
    expect(runSeed(falls, { line }, 4).hash).not.toBe(once.hash);
    expect(once.holds).toBe(true);
  });

  test.each<[string, Partial<Claim>, RegExp]>([
    ["without bars", { bars: {} }, /at least one bar/],
    ["whose bar says nothing", { bars: { ratio: {} } }, /bar of "ratio" says neither/],
    ["whose bar no value is", { bars: { ratio: { atLeast: 2, atMost: 1 } } }, /which no value is/],
    ["whose bar is no number", { bars: { ratio: { atMost: NaN } } }, /is NaN, expected a number/],
    ["that is exact for most seeds", { kind: "exact" }, /holds for 100 of 100 seeds, found 95/],
    ["that holds for more seeds than it has", { seeds: 30 }, /held is 95 of 30/],
    ["that does not say how often it holds", { held: undefined }, /how many of the seeds/],
    ["of half a seed", { seeds: 0.5 }, /seeds: found 0.5/],
    ["with a crooked id", { id: "Loss falls" }, /joined by hyphens/],
    ["without a sentence", { sentence: " " }, /sentence is empty/],
    ["of no kind", { kind: "always" as never }, /found "always", expected exact, perSeed/],
    ["about each seed with a statistic", { statistic: median }, /belongs to the kind/],
    ["about a distribution without one", { kind: "distribution" }, /needs statistic/],
    [
      "about a distribution that counts seeds",
      { kind: "distribution", statistic: median },
      /here the statistic decides/,
    ],
    [
      "about a median of nothing",
      { ...distribution, statistic: { of: "median", atLeast: 1 } },
      /the median of which value/,
    ],
    [
      "about a rate of a value",
      { ...distribution, statistic: { of: "rate", value: "ratio", atLeast: 1 } },
      /has no value/,
    ],
    [
      "about a rate in percent",
      { ...distribution, statistic: { of: "rate", atLeast: 95 } },
      /between 0 and 1, found 95/,
    ],
    ["with an empty limit", { limit: { ...limit, sentence: "" } }, /limit.sentence is empty/],
    ["whose limit trains nothing", { limit: { ...limit, experiments: [] } }, /limit.exper/],
  ])("%s is refused", (_, change, message) => {
    expect(() => defineClaim({ ...falls, ...change })).toThrow(message);
    expect(() => defineClaim({ ...falls, ...change })).toThrow(/^claim "/);
  });

  test("that trains what its lesson does not have says so", () => {
    expect(() => runSeed(falls, {}, 0)).toThrow(/trains "line"/);
  });

  test.each([
    [1, true],
    [1.001, false],
    [NaN, false],
    [-Infinity, false],
  ])("with the value %d holds: %s", (ratio, holds) => {
    expect(clears(falls, { ratio })).toBe(holds);
  });

  test("forgets no value that it has a bar on or shows", () => {
    const claim = { ...falls, bars: { rise: { atMost: 1 } } };
    expect(() => runSeed(claim, { line }, 0)).toThrow(
      'claim "loss-falls": measures ratio, but not "rise", which the claim has a bar on or shows.',
    );
  });

  test("keeps what JSON cannot hold as null, and zero without its sign", () => {
    const measure = () => ({ values: { ratio: -0, blown: Infinity, lost: NaN } });
    const { values } = runSeed({ ...falls, measure }, { line }, 0);
    expect(values).toEqual({ ratio: 0, blown: null, lost: null });
    expect(JSON.parse(JSON.stringify(values))).toEqual(values);
  });

  test("has a limit that runs its own experiments alone", () => {
    const claim = { ...falls, limit: { ...limit, experiments: ["curve"] } };
    expect(() => runLimitSeed(claim, { line }, 0)).toThrow(
      'the limit of claim "loss-falls": trains "line", but its experiments are curve.',
    );
    expect(() => runLimitSeed(falls, { line }, 0)).toThrow(/has no limit/);
  });

  test("whose value is missing does not hold", () => {
    expect(clears(falls, {})).toBe(false);
  });
});

describe("a row of the ledger", () => {
  const results = [0.5, 2, 0.25].map((ratio, seed) => ({
    seed,
    values: { ratio },
    holds: ratio <= 1,
    hash: "a",
  }));

  test("counts what held and names the seeds that did not", () => {
    const row = rowOf("key", { certified: results, tuning: results, limit: [] });
    expect(row.held).toBe(2);
    expect(failedSeeds(falls, row)).toEqual([1]);
  });
});

describe("a verdict", () => {
  const columns = (held: number, count: number): Columns => ({
    seeds: [0, count - 1],
    held,
    values: { ratio: Array.from({ length: count }, (_, index) => (index + 1) / count) },
    hashes: [],
  });

  test.each([
    [95, 100, true],
    [94, 100, false],
    [38, 40, true],
    [37, 40, false],
  ])("asks the same share of other seeds: %i of %i passes: %s", (held, count, passed) => {
    expect(verdictOf(falls, columns(held, count)).passed).toBe(passed);
  });

  test.each([
    [27, true],
    [26, false],
  ])("of 27 of 30 with %i: %s", (held, passed) => {
    expect(verdictOf({ ...falls, held: 27, seeds: 30 }, columns(held, 30)).passed).toBe(passed);
  });

  test("on a median comes with the interval of its order statistics", () => {
    const claim: Claim = { ...falls, ...distribution, bars: {}, statistic: median };
    const { passed, statistic } = verdictOf(claim, columns(0, 100));
    expect(passed).toBe(false);
    expect(statistic).toEqual({ value: 0.505, interval: [0.4, 0.61] });
    expect(limitVerdictOf(claim, columns(0, 100)).passed).toBe(true);
  });

  test("on a rate counts the seeds that clear the bars", () => {
    const claim: Claim = { ...falls, ...distribution, statistic: { of: "rate", atLeast: 0.5 } };
    expect(verdictOf(claim, columns(50, 100))).toMatchObject({ passed: true, required: null });
    expect(verdictOf(claim, columns(49, 100)).passed).toBe(false);
    expect(verdictOf(claim, columns(50, 100)).statistic!.interval![0]).toBeCloseTo(0.398, 3);
  });

  test("on a limit asks that nine of ten miss", () => {
    expect(limitVerdictOf(falls, columns(1, 10)).passed).toBe(true);
    expect(limitVerdictOf(falls, columns(2, 10)).passed).toBe(false);
  });

  test("has the margin from the bar to the twentieth that comes nearest", () => {
    expect(marginOf(falls, columns(100, 21), "ratio")).toBeCloseTo(1 - 20 / 21, 12);
    const over = { ...falls, bars: { ratio: { atLeast: 0.1, atMost: 2 } } };
    expect(marginOf(over, columns(100, 21), "ratio")).toBeCloseTo(2 / 21 - 0.1, 12);
    expect(marginOf({ ...falls, bars: {} }, columns(100, 21), "ratio")).toBeNull();
  });
});
