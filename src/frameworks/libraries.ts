import type { Experiment } from "#experiments";
import { jaxText } from "./jax.ts";
import { kerasText } from "./keras.ts";
import { numpyText } from "./numpy.ts";
import { oursText } from "./ours.ts";
import { type Program, programOf } from "./program.ts";
import { pytorchText } from "./pytorch.ts";

/** How a library names, shapes and starts a dense layer. */
export interface Library {
  id: "pytorch" | "keras" | "jax" | "numpy" | "ours";
  name: string;
  /** The dense layer, and its weights as an attribute. */
  layer: string;
  weights: string;
  /** Which axis of the weights counts the units. */
  layout: "out, in" | "in, out";
  /** How weights and biases start if nothing is said; none where everything has to be said. */
  defaults: { weights: string; biases: string } | null;
  /** What Adam divides by besides, if nothing is said. */
  epsilon: string | null;
  write: (program: Program) => string;
}

/**
 * The libraries side by side. Defaults as in the documentation of torch.nn.Linear and torch.optim.Adam,
 * keras.layers.Dense and keras.optimizers.Adam, flax.linen.Dense, lecun_normal and optax.adam.
 */
export const libraries: Library[] = [
  {
    id: "numpy",
    name: "NumPy",
    layer: "x @ W.T + b",
    weights: "W",
    layout: "out, in",
    defaults: null,
    epsilon: null,
    write: numpyText,
  },
  {
    id: "pytorch",
    name: "PyTorch",
    layer: "nn.Linear",
    weights: "weight",
    layout: "out, in",
    defaults: { weights: "even in ±1/√in", biases: "even in ±1/√in" },
    epsilon: "1e-8",
    write: pytorchText,
  },
  {
    id: "keras",
    name: "Keras",
    layer: "layers.Dense",
    weights: "kernel",
    layout: "in, out",
    defaults: { weights: "even in ±√(6 / (in + out))", biases: "0" },
    epsilon: "1e-7",
    write: kerasText,
  },
  {
    id: "jax",
    name: "JAX (Flax)",
    layer: "nn.Dense",
    weights: "kernel",
    layout: "in, out",
    defaults: { weights: "normal, variance 1/in, cut off", biases: "0" },
    epsilon: "1e-8",
    write: jaxText,
  },
  {
    id: "ours",
    name: "This site",
    layer: "mlp",
    weights: "weights",
    layout: "out, in",
    defaults: { weights: "normal, variance 2/(in + out)", biases: "0" },
    epsilon: "1e-8",
    write: oursText,
  },
];

/** The experiment as the source text of a library. Throws BadInput for what the texts do not write. */
export function textOf(id: Library["id"], experiment: Experiment): string {
  return libraries.find((library) => library.id === id)!.write(programOf(experiment));
}

/** The shape of a layer's weights in a layout, as that library prints it. */
export function shapeIn(layout: Library["layout"], inputs: number, units: number): string {
  return layout === "out, in" ? `(${units}, ${inputs})` : `(${inputs}, ${units})`;
}
