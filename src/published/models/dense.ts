import type { Architecture } from "#engine";
import type { Published } from "../published.ts";

/** Dense layers, one after the other: [inputs, hidden …, outputs]. */
export function denseNetwork([inputs, ...units]: readonly number[]): Architecture {
  return {
    input: [inputs],
    layers: units.map((units, l) => ({ kind: "dense", name: `layer ${l + 1}`, units })),
  };
}

export const denseNetworks: Published[] = [
  {
    id: "xor",
    name: "xor 2-2-1",
    year: 1986,
    source: "Rumelhart, Hinton and Williams, “Learning representations by back-propagating errors”",
    architecture: denseNetwork([2, 2, 1]),
  },
  {
    id: "mlp30",
    name: "784-30-10",
    year: 2015,
    source: "Nielsen, “Neural networks and deep learning”, chapter 1",
    architecture: denseNetwork([784, 30, 10]),
  },
  {
    id: "mlp128",
    name: "784-128-10",
    year: 2016,
    source: "TensorFlow, “Basic classification”, a tutorial",
    architecture: denseNetwork([784, 128, 10]),
  },
];
