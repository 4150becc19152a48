import { defineObjectives } from "#quiz";

export default defineObjectives([
  {
    id: "read-a-claim",
    can: "say what a result over many random starts licenses and what it does not",
    lesson: "start",
  },
  {
    id: "parameter-defined",
    can: "say which numbers of a model are its parameters and who sets them",
    lesson: "definition",
  },
  {
    id: "unit-by-hand",
    can: "compute the pre-activation and the output of a unit by hand",
    lesson: "definition",
  },
  {
    id: "design-by-hand",
    can: "choose weights and biases for a given function by hand",
    lesson: "definition",
  },
  {
    id: "layer-shapes",
    can: "give the shapes of a layer's weights, biases, inputs and outputs",
    lesson: "definition",
  },
  {
    id: "which-meaning",
    can: "tell from context whether weights and biases are numbers or the product",
    lesson: "two-meanings",
  },
  {
    id: "bias-word",
    can: "tell the learned bias from other things of that name",
    lesson: "two-meanings",
  },
  {
    id: "bias-and-variance",
    can: "predict what deleting a parameter does to statistical bias and variance",
    lesson: "two-meanings",
  },
  {
    id: "error-parts-by-hand",
    can: "split the error of refits into squared bias and variance",
    lesson: "two-meanings",
  },
  {
    id: "network-by-hand",
    can: "run a small network forward by hand",
    lesson: "neuron-by-hand",
  },
  {
    id: "linear-collapse",
    can: "show that linear layers collapse into one, and give that one",
    lesson: "neuron-by-hand",
  },
  {
    id: "activation-slope",
    can: "say what comes out of an activation function and how steep it is",
    lesson: "neuron-by-hand",
  },
  {
    id: "weight-and-scale",
    can: "say what the size of a weight tells and what it does not",
    lesson: "weights",
  },
  {
    id: "input-importance",
    can: "measure what an input is worth to a model",
    lesson: "weights",
  },
  {
    id: "slope-of-an-input",
    can: "compute how an input moves the output along its paths",
    lesson: "weights",
  },
  {
    id: "scale-of-all-weights",
    can: "predict what scaling all weights changes",
    lesson: "weights",
  },
  {
    id: "break-symmetry",
    can: "say what lets hidden units become different and what does not",
    lesson: "random-start",
  },
  {
    id: "symmetry-count",
    can: "predict how many different units a start allows",
    lesson: "random-start",
  },
  {
    id: "start-scale",
    can: "choose the scale of the first weights from the layer's inputs and units",
    lesson: "random-start",
  },
  {
    id: "backprop-or-optimizer",
    can: "tell what backpropagation does from what the optimizer does",
    lesson: "random-start",
  },
  {
    id: "hidden-gradient",
    can: "compute the slope of a hidden unit and the gradient of its weight",
    lesson: "random-start",
  },
  {
    id: "first-loss",
    can: "compute the loss before the first step and the output bias that lowers it",
    lesson: "random-start",
  },
  { id: "bias-limits", can: "name what a network without biases cannot do", lesson: "bias-shifts" },
  {
    id: "midpoint-by-hand",
    can: "compute where a unit bends from its weight and bias",
    lesson: "bias-shifts",
  },
  {
    id: "boundary-by-hand",
    can: "compute where the boundary of a unit with two inputs lies",
    lesson: "bias-shifts",
  },
  {
    id: "bias-redundant",
    can: "say where a bias is needed and where it is redundant",
    lesson: "bias-shifts",
  },
  {
    id: "loss-and-metric",
    can: "tell the loss from the share of wrong answers and say what each is for",
    lesson: "loss",
  },
  {
    id: "loss-by-hand",
    can: "compute a cross-entropy by hand and say which example weighs most",
    lesson: "loss",
  },
  {
    id: "output-and-loss",
    can: "choose the output and the loss that go together and say what they send back",
    lesson: "loss",
  },
  {
    id: "smoke-test",
    can: "check a new training run by its first loss and by ten examples",
    lesson: "loss",
  },
  {
    id: "descent-on-a-parabola",
    can: "take a step of gradient descent on a parabola and say what it does to the loss",
    lesson: "gradient-descent",
  },
  {
    id: "curvature-and-rate",
    can: "tell from curvature and rate whether a step pays",
    lesson: "gradient-descent",
  },
  {
    id: "read-a-loss-curve",
    can: "tell from a loss curve whether the rate, the batches or a fault is behind it",
    lesson: "gradient-descent",
  },
  {
    id: "what-a-batch-changes",
    can: "say what the size of a batch changes in steps, noise and memory",
    lesson: "gradient-descent",
  },
  {
    id: "backward-by-hand",
    can: "take one example through a small network forward and backward by hand",
    lesson: "backpropagation",
  },
  {
    id: "one-pass",
    can: "say what goes back through a network and why one pass is enough",
    lesson: "backpropagation",
  },
  {
    id: "gradient-check",
    can: "check a gradient by nudging and judge what the check says",
    lesson: "backpropagation",
  },
  {
    id: "count-dense",
    can: "count the weights and biases of dense layers",
    lesson: "parameters-grow",
  },
  {
    id: "count-other-layers",
    can: "count the parameters of convolutions, embeddings and attention",
    lesson: "parameters-grow",
  },
  {
    id: "growth-with-width",
    can: "predict how the count grows with width and depth",
    lesson: "parameters-grow",
  },
  {
    id: "memory-by-recipe",
    can: "compute the memory of weights, gradients and optimizer state",
    lesson: "parameters-grow",
  },
  {
    id: "costs-apart",
    can: "tell parameters, memory and computation apart",
    lesson: "parameters-grow",
  },
  {
    id: "many-parameters",
    can: "say what many parameters bring about and what they do not",
    lesson: "parameters-grow",
  },
  {
    id: "bytes-by-format",
    can: "compute the bytes of a stored network from its number format",
    lesson: "memory-and-compute",
  },
  {
    id: "training-memory",
    can: "say what training keeps in memory and compute it by recipe and batch",
    lesson: "memory-and-compute",
  },
  {
    id: "count-blocks",
    can: "count parameters and multiply-adds of convolutions and transformer blocks",
    lesson: "memory-and-compute",
  },
  {
    id: "which-cost",
    can: "say which of parameters, computation and activations a change touches",
    lesson: "memory-and-compute",
  },
  {
    id: "fit-the-machine",
    can: "choose what to change when training does not fit",
    lesson: "memory-and-compute",
  },
  {
    id: "direction-of-change",
    can: "predict which small changes of the weights matter",
    lesson: "small-changes",
  },
  {
    id: "first-order-rule",
    can: "estimate the change of the loss from the gradient",
    lesson: "small-changes",
  },
  {
    id: "rounding-is-a-push",
    can: "estimate how far rounding moves the weights",
    lesson: "small-changes",
  },
  {
    id: "layer-factor",
    can: "compute what a layer makes of a signal from its width, the spread of its weights and its activation",
    lesson: "vanishing-exploding",
  },
  {
    id: "choose-start",
    can: "choose the spread at which a deep network passes its signals on",
    lesson: "vanishing-exploding",
  },
  {
    id: "remedy-and-limit",
    can: "name remedies against vanishing and exploding gradients, and where each ends",
    lesson: "vanishing-exploding",
  },
  {
    id: "dead-relu",
    can: "say when a relu unit is dead, and why its bias cannot bring it back",
    lesson: "vanishing-exploding",
  },
  {
    id: "vanishing-factor",
    can: "compute by which factor the signal shrinks or grows over depth",
    lesson: "watch-training",
  },
  {
    id: "what-reveals-what",
    can: "choose the quantity to watch for a symptom",
    lesson: "watch-training",
  },
  {
    id: "update-ratio",
    can: "compute the ratio of updates to weights and judge it",
    lesson: "watch-training",
  },
  {
    id: "read-the-bars",
    can: "diagnose a training run from its curves and bars",
    lesson: "watch-training",
  },
  {
    id: "what-to-log",
    can: "say what a run has to log, and when",
    lesson: "run-tracker",
  },
  {
    id: "compare-runs",
    can: "design a fair comparison of two settings",
    lesson: "run-tracker",
  },
  {
    id: "spread-by-hand",
    can: "compute a median, a standard error and what several pairs are worth",
    lesson: "run-tracker",
  },
  {
    id: "write-conclusion",
    can: "write the conclusion that several runs allow",
    lesson: "run-tracker",
  },
  {
    id: "shared-signal",
    can: "compute the gradients of weights, biases and inputs from the signal that comes back",
    lesson: "how-they-interact",
  },
  {
    id: "loss-gradient",
    can: "compute the loss and its slope at the output",
    lesson: "how-they-interact",
  },
  { id: "same-step", can: "put one step of training in order", lesson: "how-they-interact" },
  {
    id: "centring-helps",
    can: "explain why centred inputs train faster",
    lesson: "how-they-interact",
  },
  {
    id: "review-1",
    can: "explain how weights and biases work together while a network trains",
    lesson: "how-they-interact",
  },
  {
    id: "read-fit",
    can: "diagnose under- and overfitting from training and validation losses",
    lesson: "fit",
  },
  {
    id: "spike-and-beyond",
    can: "say where the test error peaks as weights are added, and why it falls beyond",
    lesson: "fit",
  },
  {
    id: "choose-remedy",
    can: "choose weight decay, early stopping or more data for a diagnosis",
    lesson: "fit",
  },
  {
    id: "overfit-on-purpose",
    can: "use ten examples learned by heart as a check",
    lesson: "fit",
  },
  {
    id: "start-symptoms",
    can: "recognise a bad start from the first losses",
    lesson: "when-they-are-wrong",
  },
  {
    id: "shift-squared",
    can: "compute what a shifted output bias costs",
    lesson: "when-they-are-wrong",
  },
  {
    id: "four-mechanisms",
    can: "tell four ways apart in which weights go wrong",
    lesson: "when-they-are-wrong",
  },
  {
    id: "norm-and-clip",
    can: "apply clipping, weight decay and batch normalization to given numbers",
    lesson: "when-they-are-wrong",
  },
  {
    id: "review-2",
    can: "explain what badly set weights and biases do and what helps",
    lesson: "when-they-are-wrong",
  },
  {
    id: "update-by-hand",
    can: "take one step of gradient descent or momentum by hand",
    lesson: "optimizers",
  },
  {
    id: "adam-by-hand",
    can: "take the first steps of Adam by hand",
    lesson: "optimizers",
  },
  {
    id: "bias-correction",
    can: "say what Adam's bias correction corrects, and compute it",
    lesson: "optimizers",
  },
  {
    id: "optimizer-memory",
    can: "say what each optimizer remembers and what that costs",
    lesson: "optimizers",
  },
  {
    id: "decay-or-penalty",
    can: "tell weight decay from an L2 penalty, and say why AdamW",
    lesson: "optimizers",
  },
  {
    id: "modes-differ",
    can: "say what changes between training and evaluation mode and what must not",
    lesson: "train-and-eval",
  },
  {
    id: "forgotten-mode",
    can: "recognise and mend a forgotten evaluation mode",
    lesson: "train-and-eval",
  },
  {
    id: "running-statistics",
    can: "compute running statistics and say what they are for",
    lesson: "train-and-eval",
  },
  {
    id: "norm-and-scale",
    can: "say what batch normalization makes of the bias, the scale and a penalty before it",
    lesson: "train-and-eval",
  },
  {
    id: "hyperparameter-or-parameter",
    can: "tell parameters, hyperparameters, buffers, activations and metrics apart",
    lesson: "hyperparameters",
  },
  {
    id: "plan-a-search",
    can: "say what a grid and random trials try of each setting, and plan a search",
    lesson: "hyperparameters",
  },
  {
    id: "fair-comparison",
    can: "design a fair comparison of two settings or optimizers",
    lesson: "hyperparameters",
  },
  {
    id: "layout-and-shape",
    can: "give the shapes of weights, biases and outputs in each library",
    lesson: "frameworks",
  },
  {
    id: "broadcasting",
    can: "predict the shape and the gradient of what is broadcast",
    lesson: "frameworks",
  },
  {
    id: "flip-on-loading",
    can: "say what happens to weights that are loaded in the other layout",
    lesson: "frameworks",
  },
  {
    id: "framework-defaults",
    can: "tell the default starts of the libraries apart and compute their bounds",
    lesson: "frameworks",
  },
  {
    id: "stable-rate",
    can: "compute the largest stable learning rate of a bowl",
    lesson: "how-optimizers-use-them",
  },
  {
    id: "steps-and-epochs",
    can: "convert between examples, batches, steps and epochs",
    lesson: "how-optimizers-use-them",
  },
  {
    id: "choose-optimizer",
    can: "choose an optimizer for a loss surface and say why",
    lesson: "how-optimizers-use-them",
  },
  {
    id: "training-loop",
    can: "assemble the training loop in the right order",
    lesson: "how-optimizers-use-them",
  },
  {
    id: "review-3",
    can: "explain how optimizers use weights and biases and what they find",
    lesson: "how-optimizers-use-them",
  },
  {
    id: "false-as-written",
    can: "tell which sentences of a summary are false as written and say why",
    lesson: "corrections",
  },
]);
