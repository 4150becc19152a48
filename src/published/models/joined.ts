import type { LayerDescription } from "#engine";
import type { Published } from "../published.ts";
import { convolved } from "./convolved.ts";

const pool: LayerDescription = { kind: "maxPool", size: 3, stride: 2, ceil: true };

/** SqueezeNet: narrow to `squeezed` channels, then 1 × 1 and 3 × 3 beside each other. */
function fire(squeezed: number, expanded: number): LayerDescription {
  return {
    kind: "group",
    name: `fire ${squeezed}-${expanded}`,
    layers: [
      { kind: "conv2d", filters: squeezed, kernel: 1 },
      {
        kind: "join",
        name: "expand",
        branches: [
          [{ kind: "conv2d", filters: expanded, kernel: 1 }],
          [{ kind: "conv2d", filters: expanded, kernel: 3, padding: 1 }],
        ],
      },
    ],
  };
}

/** GoogLeNet: four ways through a layer, 1 × 1, 3 × 3, “5 × 5” (3 × 3 in torchvision) and pooling. */
function inception(name: string, filters: number[]): LayerDescription {
  const [one, narrow3, three, narrow5, five, pooled] = filters;
  return {
    kind: "join",
    name,
    branches: [
      convolved(one, 1),
      [...convolved(narrow3, 1), ...convolved(three, 3)],
      [...convolved(narrow5, 1), ...convolved(five, 3)],
      [{ kind: "maxPool", size: 3, stride: 1, padding: 1 }, ...convolved(pooled, 1)],
    ],
  };
}

/** DenseNet: each layer adds 32 channels to all that came before it. */
function growing(): LayerDescription {
  const added: LayerDescription[] = [
    { kind: "batchNorm" },
    ...convolved(128, 1),
    { kind: "conv2d", filters: 32, kernel: 3, padding: 1, bias: false },
  ];
  return { kind: "join", name: "layer", branches: [[], added] };
}

function denseBlocks(depths: number[]): LayerDescription[] {
  let channels = 64;
  return depths.flatMap((depth, k): LayerDescription[] => {
    channels += 32 * depth;
    const layers = Array.from({ length: depth }, (_, l) => ({
      ...growing(),
      name: `layer ${l + 1}`,
    }));
    const block: LayerDescription = { kind: "group", name: `block ${k + 1}`, layers };
    if (k === depths.length - 1) return [block, { kind: "batchNorm" }];
    channels /= 2;
    return [
      block,
      { kind: "batchNorm" },
      { kind: "conv2d", filters: channels, kernel: 1, bias: false },
      { kind: "averagePool", size: 2 },
    ];
  });
}

export const joinedNetworks: Published[] = [
  {
    id: "googlenet",
    name: "GoogLeNet",
    year: 2014,
    source:
      "Szegedy and others, “Going deeper with convolutions”, as torchvision writes it: batch norm, no side heads",
    architecture: {
      input: [3, 224, 224],
      layers: [
        ...convolved(64, 7, { stride: 2 }),
        pool,
        ...convolved(64, 1),
        ...convolved(192, 3),
        pool,
        inception("3a", [64, 96, 128, 16, 32, 32]),
        inception("3b", [128, 128, 192, 32, 96, 64]),
        pool,
        inception("4a", [192, 96, 208, 16, 48, 64]),
        inception("4b", [160, 112, 224, 24, 64, 64]),
        inception("4c", [128, 128, 256, 24, 64, 64]),
        inception("4d", [112, 144, 288, 32, 64, 64]),
        inception("4e", [256, 160, 320, 32, 128, 128]),
        { kind: "maxPool", size: 2, ceil: true },
        inception("5a", [256, 160, 320, 32, 128, 128]),
        inception("5b", [384, 192, 384, 48, 128, 128]),
        { kind: "globalAverage" },
        { kind: "dense", name: "classifier", units: 1000 },
      ],
    },
  },
  {
    id: "squeezenet",
    name: "SqueezeNet 1.0",
    year: 2016,
    source: "Iandola and others, “SqueezeNet: AlexNet-level accuracy with 50x fewer parameters”",
    architecture: {
      input: [3, 224, 224],
      layers: [
        { kind: "conv2d", filters: 96, kernel: 7, stride: 2 },
        pool,
        fire(16, 64),
        fire(16, 64),
        fire(32, 128),
        pool,
        fire(32, 128),
        fire(48, 192),
        fire(48, 192),
        fire(64, 256),
        pool,
        fire(64, 256),
        { kind: "conv2d", name: "classifier", filters: 1000, kernel: 1 },
        { kind: "globalAverage" },
      ].map((layer, k) => ({
        ...layer,
        name: layer.name ?? `${layer.kind} ${k + 1}`,
      })) as LayerDescription[],
    },
  },
  {
    id: "densenet121",
    name: "DenseNet-121",
    year: 2016,
    source: "Huang, Liu, van der Maaten and Weinberger, “Densely connected convolutional networks”",
    architecture: {
      input: [3, 224, 224],
      layers: [
        { kind: "group", name: "stem", layers: convolved(64, 7, { stride: 2 }) },
        { kind: "maxPool", size: 3, stride: 2, padding: 1 },
        ...denseBlocks([6, 12, 24, 16]),
        { kind: "globalAverage" },
        { kind: "dense", name: "classifier", units: 1000 },
      ],
    },
  },
];
