import type { LayerDescription } from "#engine";
import type { Published } from "../published.ts";

const pool: LayerDescription = { kind: "maxPool", size: 3, stride: 2 };

const classifier: LayerDescription = {
  kind: "group",
  name: "classifier",
  layers: [
    { kind: "flatten" },
    ...[4096, 4096, 1000].map((units) => ({ kind: "dense" as const, units })),
  ],
};

export const alexnets: Published[] = [
  {
    id: "alexnet2012",
    name: "AlexNet of 2012",
    year: 2012,
    source:
      "Krizhevsky, Sutskever and Hinton, “ImageNet classification with deep convolutional neural networks”",
    // The paper says 224 pixels; its own 55 × 55 outputs need 227. Two cards held a half of layers 2, 4 and 5 each.
    architecture: {
      input: [3, 227, 227],
      layers: [
        { kind: "conv2d", name: "conv1", filters: 96, kernel: 11, stride: 4 },
        pool,
        { kind: "conv2d", name: "conv2", filters: 256, kernel: 5, padding: 2, groups: 2 },
        pool,
        { kind: "conv2d", name: "conv3", filters: 384, kernel: 3, padding: 1 },
        { kind: "conv2d", name: "conv4", filters: 384, kernel: 3, padding: 1, groups: 2 },
        { kind: "conv2d", name: "conv5", filters: 256, kernel: 3, padding: 1, groups: 2 },
        pool,
        classifier,
      ],
    },
  },
  {
    id: "alexnet",
    name: "AlexNet today",
    year: 2014,
    source:
      "Krizhevsky, “One weird trick for parallelizing convolutional neural networks”, as torchvision writes it",
    architecture: {
      input: [3, 224, 224],
      layers: [
        { kind: "conv2d", name: "conv1", filters: 64, kernel: 11, stride: 4, padding: 2 },
        pool,
        { kind: "conv2d", name: "conv2", filters: 192, kernel: 5, padding: 2 },
        pool,
        { kind: "conv2d", name: "conv3", filters: 384, kernel: 3, padding: 1 },
        { kind: "conv2d", name: "conv4", filters: 256, kernel: 3, padding: 1 },
        { kind: "conv2d", name: "conv5", filters: 256, kernel: 3, padding: 1 },
        pool,
        classifier,
      ],
    },
  },
];
