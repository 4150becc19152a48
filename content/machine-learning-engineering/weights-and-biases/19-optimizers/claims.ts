import { defineClaim, type Measured, type Train } from "#experiments";

/** By how much each step of an experiment changes its one weight. */
function stepsOf(train: Train, name: string): number[] {
  const { experiment, run } = train(name, 0);
  return Array.from({ length: experiment.steps }, () => {
    const [before] = run.parameters();
    run.step();
    return run.parameters()[0] - before;
  });
}

/** How far apart the steps on a tape and on one of ten times the gradients are, relative to the longest. */
function timesTen(train: Train, optimizer: string): Measured {
  const [once, tenfold] = [`tape${optimizer}`, `tenfold${optimizer}`].map((name) =>
    stepsOf(train, name),
  );
  const longest = Math.max(...once.map(Math.abs));
  const [descent, descentTenfold] = ["tapeSgd", "tenfoldSgd"].map((name) => stepsOf(train, name));
  return {
    values: {
      gap: Math.max(...once.map((step, at) => Math.abs(tenfold[at] - step))) / longest,
      descent: Math.max(...descent.map((step, at) => Math.abs(descentTenfold[at] / step / 10 - 1))),
    },
  };
}

/** The steps of an optimizer on one and the same gradient, in learning rates, beside momentum's. */
function onSteady(train: Train, name: string): Measured {
  const rate = train(name, 0).experiment.optimizer.learningRate;
  const steps = stepsOf(train, name).map((step) => Math.abs(step) / rate);
  const momentum = stepsOf(train, "steadyMomentum");
  return {
    values: {
      first: steps[0],
      shortest: Math.min(...steps),
      longest: Math.max(...steps),
      gain: momentum[momentum.length - 1] / momentum[0],
    },
  };
}

const RATES = ["Tenth", "Third", "One", "Three"];
/** The level that the race goes to, and what stands for not getting there. */
const LEVEL = 0.25;
const NEVER = 400;

function stepsDown(train: Train, name: string): number {
  const at = train(name).losses.findIndex((loss) => loss < LEVEL);
  return at < 0 ? NEVER : at;
}

/** Steps to the level: Adam's at one rate, plain descent's at the best of four. */
function race(train: Train, data: string): Measured {
  return {
    values: {
      adam: stepsDown(train, `${data}Adam`),
      descent: Math.min(...RATES.map((rate) => stepsDown(train, `${data}Sgd${rate}`))),
    },
  };
}

/** What is left of two weights of 1, one with loud gradients and one with quiet ones. */
function leftOf(train: Train, penalized: string): Measured {
  const [loud, quiet] = train(penalized).run.parameters();
  const [decayedLoud, decayedQuiet] = train("noiseDecayed").run.parameters();
  return {
    values: { loud, quiet, decayedLoud, decayedQuiet, apart: Math.abs(decayedLoud - decayedQuiet) },
  };
}

export default [
  defineClaim({
    id: "ten-times-the-gradients",
    sentence:
      "Take every gradient ten times: each of Adam's steps stays what it was, within a thousandth, and each of plain descent's is ten times as long.",
    source:
      "Kingma and Ba 2015, section 2.1: the steps do not change with the scale of the gradients.",
    kind: "exact",
    experiments: ["tapeAdam", "tenfoldAdam", "tapeSgd", "tenfoldSgd"],
    measure: (train) => timesTen(train, "Adam"),
    bars: { gap: { atMost: 1e-3 }, descent: { atMost: 1e-3 } },
    effect: "gap",
    held: 100,
    limit: {
      sentence: "With an ε of 10 beside the root, Adam's steps grow with the gradients.",
      experiments: ["tapeAdamLargeEpsilon", "tenfoldAdamLargeEpsilon", "tapeSgd", "tenfoldSgd"],
      measure: (train) => timesTen(train, "AdamLargeEpsilon"),
    },
  }),
  defineClaim({
    id: "steady-gradient",
    sentence:
      "On a gradient that stays the same, each of Adam's sixty steps is one learning rate long, the first like the last, while momentum of 0.9 has speeded up nearly tenfold.",
    source:
      "Kingma and Ba 2015, section 3: corrected, both means of a constant are that constant. The tenfold is the sum of a geometric series, 1/(1 − μ).",
    kind: "exact",
    experiments: ["steadyAdam", "steadyMomentum"],
    measure: (train) => onSteady(train, "steadyAdam"),
    bars: {
      shortest: { atLeast: 0.999 },
      longest: { atMost: 1.001 },
      gain: { atLeast: 9.9, atMost: 10 },
    },
    effect: "longest",
    held: 100,
    limit: {
      sentence:
        "RMSProp corrects nothing: its first step is three rates long, and it slows down from there.",
      experiments: ["steadyRmsprop", "steadyMomentum"],
      measure: (train) => onSteady(train, "steadyRmsprop"),
    },
  }),
  defineClaim({
    id: "small-feature",
    sentence:
      "Where one input is twenty times smaller than the other, Adam brings the loss below 0.25 within 150 steps, and plain descent, at the best of four learning rates, not within 400.",
    source: "Ours.",
    kind: "perSeed",
    experiments: ["smallAdam", ...RATES.map((rate) => `smallSgd${rate}`)],
    measure: (train) => race(train, "small"),
    bars: { adam: { atMost: 150 }, descent: { atLeast: NEVER } },
    effect: "adam",
    unit: "steps",
    held: 95,
    limit: {
      sentence: "With both inputs of one size, plain descent gets there as well.",
      experiments: ["equalAdam", ...RATES.map((rate) => `equalSgd${rate}`)],
      measure: (train) => race(train, "equal"),
    },
  }),
  defineClaim({
    id: "decay-where-it-is-loud",
    sentence:
      "Two weights of 1 get gradients of pure noise, one of them a hundred times louder. An L2 penalty under Adam leaves more than 0.9 of the loud one and less than 0.6 of the quiet one; AdamW's decay takes both to the same place, between 0.3 and 0.45.",
    source: "Loshchilov and Hutter 2019, section 2; the set-up is ours.",
    kind: "perSeed",
    experiments: ["noisePenalized", "noiseDecayed"],
    measure: (train) => leftOf(train, "noisePenalized"),
    bars: {
      loud: { atLeast: 0.9 },
      quiet: { atMost: 0.6 },
      decayedLoud: { atLeast: 0.3, atMost: 0.45 },
      apart: { atMost: 0.01 },
    },
    effect: "loud",
    held: 95,
    limit: {
      sentence:
        "With plain descent the same kind of penalty takes the loud weight down like the quiet one.",
      experiments: ["noiseDescent", "noiseDecayed"],
      measure: (train) => leftOf(train, "noiseDescent"),
    },
  }),
];
