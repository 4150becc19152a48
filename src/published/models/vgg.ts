import type { LayerDescription } from "#engine";
import type { Published } from "../published.ts";

/** Filters of each stage and how many 3 × 3 convolutions it has: configuration D. */
const STAGES = [
  [64, 2],
  [128, 2],
  [256, 3],
  [512, 3],
  [512, 3],
];

export const vggs: Published[] = [
  {
    id: "vgg16",
    name: "VGG16",
    year: 2014,
    source:
      "Simonyan and Zisserman, “Very deep convolutional networks for large-scale image recognition”",
    architecture: {
      input: [3, 224, 224],
      layers: [
        ...STAGES.flatMap(([filters, depth], stage): LayerDescription[] => [
          ...Array.from({ length: depth }, (_, k): LayerDescription => ({
            kind: "conv2d",
            name: `conv${stage + 1}-${k + 1}`,
            filters,
            kernel: 3,
            padding: 1,
          })),
          { kind: "maxPool", size: 2 },
        ]),
        {
          kind: "group",
          name: "classifier",
          layers: [
            { kind: "flatten" },
            { kind: "dense", units: 4096 },
            { kind: "dense", units: 4096 },
            { kind: "dense", units: 1000 },
          ],
        },
      ],
    },
  },
];
