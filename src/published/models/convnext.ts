import type { LayerDescription } from "#engine";
import type { Published } from "../published.ts";

const STAGES = [
  [96, 3],
  [192, 3],
  [384, 9],
  [768, 3],
];

/** A depthwise 7 × 7, a norm, four times as wide and back, and a learned scale. */
function block(width: number): LayerDescription {
  return {
    kind: "residual",
    name: "block",
    layers: [
      { kind: "conv2d", filters: width, kernel: 7, padding: 3, groups: width },
      { kind: "layerNorm" },
      { kind: "conv2d", filters: 4 * width, kernel: 1 },
      { kind: "conv2d", filters: width, kernel: 1 },
      { kind: "scale", bias: false },
    ],
  };
}

export const convnexts: Published[] = [
  {
    id: "convnexttiny",
    name: "ConvNeXt-T",
    year: 2022,
    source: "Liu and others, “A ConvNet for the 2020s”",
    architecture: {
      input: [3, 224, 224],
      layers: [
        ...STAGES.flatMap(([width, depth], stage): LayerDescription[] => {
          const kernel = stage === 0 ? 4 : 2;
          const smaller: LayerDescription = {
            kind: "conv2d",
            filters: width,
            kernel,
            stride: kernel,
          };
          const norm: LayerDescription = { kind: "layerNorm" };
          return [
            ...(stage === 0 ? [smaller, norm] : [norm, smaller]),
            { kind: "group", name: `stage ${stage + 1}`, layers: [block(width)], repeat: depth },
          ];
        }),
        { kind: "globalAverage" },
        { kind: "layerNorm" },
        { kind: "dense", name: "classifier", units: 1000 },
      ],
    },
  },
];
