import type { Published } from "../published.ts";

/** Which of the six maps of S2 each of the sixteen filters of C3 sees: table I of the paper. */
const C3 = [
  [0, 1, 2],
  [1, 2, 3],
  [2, 3, 4],
  [3, 4, 5],
  [0, 4, 5],
  [0, 1, 5],
  [0, 1, 2, 3],
  [1, 2, 3, 4],
  [2, 3, 4, 5],
  [0, 3, 4, 5],
  [0, 1, 4, 5],
  [0, 1, 2, 5],
  [0, 1, 3, 4],
  [1, 2, 4, 5],
  [0, 2, 3, 5],
  [0, 1, 2, 3, 4, 5],
];

export const lenets: Published[] = [
  {
    id: "lenet1998",
    name: "LeNet-5 of 1998",
    year: 1998,
    source:
      "LeCun, Bottou, Bengio and Haffner, “Gradient-based learning applied to document recognition”",
    // Its output layer compares F6 with ten drawings of digits, which are fixed.
    architecture: {
      input: [1, 32, 32],
      layers: [
        { kind: "conv2d", name: "C1", filters: 6, kernel: 5 },
        { kind: "averagePool", name: "S2 average", size: 2 },
        { kind: "scale", name: "S2" },
        { kind: "conv2d", name: "C3", filters: 16, kernel: 5, sees: C3 },
        { kind: "averagePool", name: "S4 average", size: 2 },
        { kind: "scale", name: "S4" },
        { kind: "conv2d", name: "C5", filters: 120, kernel: 5 },
        { kind: "flatten" },
        { kind: "dense", name: "F6", units: 84 },
      ],
    },
  },
  {
    id: "lenet5",
    name: "LeNet-5 today",
    year: 1998,
    source: "LeNet-5 as it is usually written today, every filter seeing every map",
    architecture: {
      input: [1, 32, 32],
      layers: [
        { kind: "conv2d", name: "C1", filters: 6, kernel: 5 },
        { kind: "averagePool", name: "S2", size: 2 },
        { kind: "conv2d", name: "C3", filters: 16, kernel: 5 },
        { kind: "averagePool", name: "S4", size: 2 },
        { kind: "flatten" },
        { kind: "dense", name: "C5", units: 120 },
        { kind: "dense", name: "F6", units: 84 },
        { kind: "dense", name: "output", units: 10 },
      ],
    },
  },
];
