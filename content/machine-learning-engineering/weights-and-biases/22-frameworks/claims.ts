import {
  defineClaim,
  layerStatistics,
  lengthOf,
  loadedAsTheyAre,
  type Measured,
  type Train,
} from "#experiments";

export default [
  defineClaim({
    id: "square-loads-wrong",
    sentence:
      "A trained classifier gets at least 95 in a hundred right; with the weights of its square layer read in the other layout it loses at least three in a hundred of them.",
    source:
      "Ours: W and its transpose have the same shape where a layer has as many units as inputs.",
    kind: "perSeed",
    experiments: ["square"],
    measure: (train) => handedOver(train, "square", 1),
    bars: { right: { atLeast: 0.95 }, lost: { atLeast: 0.03 } },
    effect: "lost",
    held: 95,
    limit: {
      sentence:
        "From a start at which all weights of a layer are equal they stay equal, and reading them in the other layout loses nothing.",
      experiments: ["equal"],
      measure: (train) => handedOver(train, "equal", 1),
    },
  }),
  defineClaim({
    id: "reshape-is-no-transpose",
    sentence:
      "The weights of the first layer, (6, 2), brought into the shape (2, 6) by counting through them in place of flipping them, load without complaint and lose at least a tenth of all points.",
    source: "Ours: a reshape keeps the order of the numbers, a transpose changes it.",
    kind: "perSeed",
    experiments: ["square"],
    measure: (train) => handedOver(train, "square", 0),
    bars: { right: { atLeast: 0.95 }, lost: { atLeast: 0.1 } },
    effect: "lost",
    held: 95,
    limit: {
      sentence: "A single row counts through to the same single column, so that nothing is lost.",
      experiments: ["square"],
      measure: (train) => handedOver(train, "square", 2),
    },
  }),
  defineClaim({
    id: "three-default-starts",
    sentence:
      "Of the signal that sets out from the last of twenty relu layers, at least a thousand times as much comes back to the first from the default start of Keras, or of Flax, as from that of PyTorch, and from He’s at least a hundred times as much again.",
    source:
      "Documentation of torch.nn.Linear, keras.layers.Dense and flax.linen.Dense; He, Zhang, Ren and Sun 2015.",
    kind: "perSeed",
    experiments: ["pytorchStart", "kerasStart", "flaxStart", "heStart"],
    measure: (train) => starts(train, "Start"),
    bars: {
      kerasOverPytorch: { atLeast: 1000 },
      flaxOverPytorch: { atLeast: 1000 },
      heOverKeras: { atLeast: 100 },
      heOverFlax: { atLeast: 100 },
    },
    effect: "kerasOverPytorch",
    held: 95,
    limit: {
      sentence: "Over two layers the same starts differ by less than that.",
      experiments: ["pytorchShallow", "kerasShallow", "flaxShallow", "heShallow"],
      measure: (train) => starts(train, "Shallow"),
    },
  }),
  defineClaim({
    id: "epsilon-hardly-matters",
    sentence:
      "Trained by Adam with the ε of PyTorch, 10⁻⁸, and with that of Keras, 10⁻⁷ added before the bias correction, the same classifier ends with answers that differ by less than a hundredth of their size.",
    source:
      "Documentation of torch.optim.Adam and keras.optimizers.Adam; Kingma and Ba 2015, end of section 2.",
    kind: "perSeed",
    experiments: ["adam"],
    measure: (train) => apartByEpsilon(train, "adam"),
    bars: { apart: { atMost: 0.01 } },
    effect: "apart",
    held: 95,
    limit: {
      sentence: "Where gradients are about as small as ε itself, they part.",
      experiments: ["faint"],
      measure: (train) => apartByEpsilon(train, "faint"),
    },
  }),
];

/** What a classifier gets right, and what it loses when a layer is read in the other layout. */
function handedOver(train: Train, name: string, layer: number): Measured {
  const { run } = train(name);
  const right = run.evaluate().accuracy!;
  const asTheyAre = loadedAsTheyAre(run, layer, (copy) => copy.evaluate().accuracy!);
  return { values: { right, asTheyAre, lost: right - asTheyAre } };
}

/** How much of the signal comes back over all hidden layers, and of what the last answers depends on the example. */
function starts(train: Train, which: "Start" | "Shallow"): Measured {
  const [pytorch, keras, flax, he] = ["pytorch", "keras", "flax", "he"].map((library) => {
    const { a, varying, deltas } = layerStatistics(train(`${library}${which}`, 0).run);
    const last = a.length - 2;
    return { back: deltas[0] / deltas[last], share: (varying[last] / a[last]) ** 2 };
  });
  return {
    values: {
      kerasOverPytorch: keras.back / pytorch.back,
      flaxOverPytorch: flax.back / pytorch.back,
      heOverKeras: he.back / keras.back,
      heOverFlax: he.back / flax.back,
      pytorch: pytorch.back,
      keras: keras.back,
      flax: flax.back,
      he: he.back,
      pytorchShare: pytorch.share,
      kerasShare: keras.share,
    },
  };
}

/**
 * How far the answers of a network trained with the ε of the experiment are from those with the ε of
 * Keras, as a share of their size. Keras adds ε̂ = 10⁻⁷ before the bias correction, which comes to
 * ε = ε̂ / √(1 − β₂ᵗ) at step t in the form of the engine.
 */
function apartByEpsilon(train: Train, name: string): Measured {
  const { run, experiment } = train(name);
  const inKeras = train(name, 0).run;
  for (let step = 1; step <= experiment.steps; step++) {
    inKeras.change("optimizer.epsilon", 1e-7 / Math.sqrt(1 - 0.999 ** step));
    inKeras.step();
  }
  const { inputs } = run.training.data;
  const [here, there] = [run.predict(inputs), inKeras.predict(inputs)];
  return {
    values: { apart: lengthOf(here.map((value, n) => value - there[n])) / lengthOf(here) },
  };
}
