import {
  DEPTHS,
  SCALES,
  TILES,
  buildData,
  defineClaim,
  fateOf,
  lengthOf,
  outcomeOf,
  tileName,
  type Run,
} from "#experiments";

/** By how much the output bias is shifted. */
const SHIFT = 0.5;

export default [
  defineClaim({
    id: "isthmus",
    sentence:
      "Of eight scales of the first weights, at least two fewer train a network of eighteen to twenty relu layers than one of two to four, and at most three do, with silence below them and explosion above.",
    source:
      "Ours, after Glorot and Bengio 2010 and He et al. 2015; plain networks of width 20, without normalization.",
    kind: "perSeed",
    experiments: ["map", ...TILES.map(tileName)],
    measure(train) {
      const outcomes = TILES.map((tile) => {
        const { run, losses } = train(tileName(tile));
        return outcomeOf(losses.subarray(0, run.stepCount), run.failure !== null);
      });
      const fates = outcomes.map(fateOf);
      const row = (depth: number) => {
        const at = DEPTHS.indexOf(depth) * SCALES.length;
        return fates.slice(at, at + SCALES.length);
      };
      const learned = (depth: number) => row(depth).filter((fate) => fate === "learned").length;
      return {
        values: {
          shallow: (learned(2) + learned(4)) / 2,
          deep: (learned(18) + learned(20)) / 2,
          lost: (learned(2) + learned(4) - learned(18) - learned(20)) / 2,
          silentBelow: Number(row(20)[0] === "silent"),
          explodedAbove: Number(row(20)[SCALES.length - 1] === "exploded"),
        },
        curve: outcomes,
      };
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
      "Hidden relu units that start with a bias of −6 are dead for nearly every example and stay so; from 0 hardly any die.",
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
      "On few noisy examples weight decay makes the weights smaller and the loss on new data lower; ten times as much makes the training loss itself large.",
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
];
