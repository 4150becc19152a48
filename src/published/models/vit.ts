import type { Published } from "../published.ts";
import { normFirst } from "./transformer-blocks.ts";

export const visionTransformers: Published[] = [
  {
    id: "vitb16",
    name: "ViT-B/16",
    year: 2020,
    source: "Dosovitskiy and others, “An image is worth 16x16 words”",
    architecture: {
      input: [3, 224, 224],
      layers: [
        { kind: "conv2d", name: "patches", filters: 768, kernel: 16, stride: 16 },
        { kind: "tokens" },
        { kind: "extraTokens", name: "class token", count: 1 },
        { kind: "positions", name: "positions", positions: 197 },
        {
          kind: "group",
          name: "block",
          repeat: 12,
          layers: normFirst("layerNorm", { heads: 12 }, { width: 3072 }),
        },
        { kind: "layerNorm", name: "last norm" },
        { kind: "firstToken" },
        { kind: "dense", name: "classifier", units: 1000 },
      ],
    },
  },
];
