import {
  companyOf,
  defineClaim,
  gradientOf,
  lengthOf,
  mean,
  type Measured,
  type Run,
  type Train,
} from "#experiments";

/** The batch of the figure: eight inputs, of which the sixth is dragged out to the right. */
const HOME = [-1.75, -1.25, -0.75, -0.25, 0.25, 0.75, 1.25, 1.75];
const [MINE, DRAGGED] = [2, 5];
const FAR = HOME.map((x, n) => (n === DRAGGED ? 4 : x));

/** How far the outputs of a batch move when one of its examples is dragged away, in either mode. */
function draggedAway(train: Train, name: string): Measured {
  const { run } = train(name);
  const [home, far] = [companyOf(run, HOME), companyOf(run, FAR)];
  const moved = (mode: "training" | "evaluation") =>
    home[mode].map((output, n) => Math.abs(output - far[mode][n]));
  const ofOthers = (moves: number[]) => Math.max(...moves.filter((_, n) => n !== DRAGGED));
  return {
    values: {
      mine: moved("training")[MINE],
      others: ofOthers(moved("training")),
      evaluation: ofOthers(moved("evaluation")),
      parameters: home.hash === far.hash ? 0 : 1,
    },
  };
}

/** Twenty steps of no length: what moves, and how far the loss of the same batch varies. */
function stepsOfNoLength(train: Train, name: string): Measured {
  const { run, ...trained } = train(name);
  const losses = Array.from(trained.losses);
  const { run: first } = train(name, 0);
  const usual = mean(losses);
  return {
    values: {
      parameters: run.hash() === first.hash() ? 0 : 1,
      varies: Math.sqrt(mean(losses.map((loss) => (loss - usual) ** 2))) / usual,
      evaluation: Math.abs(run.evaluate().loss - first.evaluate().loss),
    },
  };
}

/** The mean output over many masks beside that of evaluation, in standard errors of the mean. */
function meanOverMasks(train: Train, name: string): Measured {
  const { run, experiment } = train(name, 0);
  const outputs = Array.from({ length: experiment.steps }, () => {
    run.step();
    return run.layers[1].a[0];
  });
  const usual = mean(outputs);
  const spread = Math.sqrt(mean(outputs.map((output) => (output - usual) ** 2)));
  const evaluated = run.predict(run.training.data.inputs)[0];
  const apart = Math.abs(usual - evaluated) / (spread / Math.sqrt(outputs.length));
  return { values: { apart, spread } };
}

/** The weights between the hidden layers times four: what becomes of the outputs and of the gradient. */
function scaledUp(train: Train, name: string): Measured {
  const { run } = train(name);
  const [, layer, last] = run.layers;
  const slopes = () => {
    gradientOf(run);
    return { outputs: last.a.slice(), gradient: lengthOf(layer.grads.weights) };
  };
  const before = slopes();
  layer.weights.forEach((weight, k) => run.change(`layers.1.weights.${k}`, 4 * weight));
  const after = slopes();
  const most = Math.max(...before.outputs.map(Math.abs));
  return {
    values: {
      outputs: Math.max(...after.outputs.map((a, n) => Math.abs(a - before.outputs[n]))) / most,
      gradient: before.gradient / after.gradient,
    },
  };
}

const lengthOfHidden = (run: Run) =>
  lengthOf(run.layers.slice(0, -1).flatMap(({ weights }) => Array.from(weights)));

/** How far the answers of a run spread over its data, as a standard deviation. */
function spreadOf(run: Run): number {
  const outputs = Array.from(run.predict(run.training.data.inputs));
  const usual = mean(outputs);
  return Math.sqrt(mean(outputs.map((output) => (output - usual) ** 2)));
}

/** What a penalty leaves of the weights before the normalizations, and of the function. */
function underPenalty(train: Train, penalized: string, free: string): Measured {
  const [run, other] = [train(penalized).run, train(free).run];
  return {
    values: {
      weights: lengthOfHidden(run) / lengthOfHidden(other),
      spread: spreadOf(run) / spreadOf(other),
    },
  };
}

/** The loss by running statistics over the loss by those of the data, after some steps. */
function behind(train: Train, steps: number): Measured {
  const { run } = train("running", steps);
  const measured = run.backward();
  const { loss, accuracy } = run.evaluate();
  return { values: { ratio: loss / measured, evaluation: loss, measured, right: accuracy! } };
}

export default [
  defineClaim({
    id: "company-moves-it",
    sentence:
      "Behind batch normalization, dragging one of eight examples far away moves the outputs of others in training mode; in evaluation mode no other output moves at all, and the parameters are the same to the last bit throughout.",
    source: "Ioffe and Szegedy 2015, section 3.1.",
    kind: "perSeed",
    experiments: ["company"],
    measure: (train) => draggedAway(train, "company"),
    bars: {
      mine: { atLeast: 0.01 },
      others: { atLeast: 0.3 },
      evaluation: { atMost: 0 },
      parameters: { atMost: 0 },
    },
    effect: "mine",
    held: 95,
    limit: {
      sentence:
        "Layer normalization measures each example by itself, and no neighbour matters in either mode.",
      experiments: ["companyOfLayers"],
      measure: (train) => draggedAway(train, "companyOfLayers"),
    },
  }),
  defineClaim({
    id: "no-update-still-drops",
    sentence:
      "At the learning rate 0 no parameter moves, and with dropout the loss of one and the same batch still differs from step to step; in evaluation mode it is the same to the last bit.",
    source: "Ours; dropout as in Srivastava et al. 2014.",
    kind: "perSeed",
    experiments: ["dropped"],
    measure: (train) => stepsOfNoLength(train, "dropped"),
    bars: { parameters: { atMost: 0 }, varies: { atLeast: 0.01 }, evaluation: { atMost: 0 } },
    effect: "varies",
    held: 95,
    limit: {
      sentence: "Without dropout the steps of no length all see the same loss.",
      experiments: ["notDropped"],
      measure: (train) => stepsOfNoLength(train, "notDropped"),
    },
  }),
  defineClaim({
    id: "mean-of-the-masks",
    sentence:
      "With one hidden layer, the mean output over four hundred masks of dropout lies within four standard errors of the output in evaluation mode.",
    source: "Srivastava et al. 2014, section 4; kept activations are scaled up while training.",
    kind: "perSeed",
    experiments: ["droppedOnce"],
    measure: (train) => meanOverMasks(train, "droppedOnce"),
    bars: { apart: { atMost: 4 }, spread: { atLeast: 0.05 } },
    effect: "apart",
    held: 95,
  }),
  defineClaim({
    id: "norm-hides-scale",
    sentence:
      "Before a batch normalization, four times the weights give the same outputs within a thousandth and a quarter of the gradient.",
    source: "Ioffe and Szegedy 2015, section 3.3.",
    kind: "perSeed",
    experiments: ["company"],
    measure: (train) => scaledUp(train, "company"),
    bars: { outputs: { atMost: 1e-3 }, gradient: { atLeast: 3.99, atMost: 4.01 } },
    effect: "gradient",
    held: 95,
    limit: {
      sentence: "Without a normalization the outputs change with the weights.",
      experiments: ["plainUnpenalized"],
      measure: (train) => scaledUp(train, "plainUnpenalized"),
    },
  }),
  defineClaim({
    id: "penalty-misses-the-function",
    sentence:
      "An L2 penalty makes weights before batch normalizations less than a quarter as long, and the answers keep at least seven tenths of their spread.",
    source: "van Laarhoven 2017.",
    kind: "perSeed",
    experiments: ["penalized", "unpenalized", "plainPenalized", "plainUnpenalized"],
    measure: (train) => {
      const { values } = underPenalty(train, "penalized", "unpenalized");
      const plain = underPenalty(train, "plainPenalized", "plainUnpenalized");
      return { values: { ...values, plainSpread: plain.values.spread } };
    },
    bars: { weights: { atMost: 0.25 }, spread: { atLeast: 0.7 } },
    effect: "spread",
    held: 95,
    limit: {
      sentence:
        "Without the normalizations the same penalty usually takes more off the spread of the answers.",
      experiments: ["plainPenalized", "plainUnpenalized"],
      measure: (train) => underPenalty(train, "plainPenalized", "plainUnpenalized"),
    },
  }),
  defineClaim({
    id: "running-statistics-lag",
    sentence:
      "After ten steps of a network with batch normalization, its loss in evaluation mode is at least a fifth above that of the same parameters in training mode.",
    source: "Ours; the running statistics start at mean 0 and variance 1.",
    kind: "perSeed",
    experiments: ["running"],
    measure: (train) => behind(train, 10),
    bars: { ratio: { atLeast: 1.2 } },
    effect: "ratio",
    held: 95,
    limit: {
      sentence: "After a hundred steps the two losses lie close together.",
      experiments: ["running"],
      measure: (train) => behind(train, 100),
    },
  }),
];
