import type { Architecture, LayerDescription } from "#engine";
import type { Published } from "../published.ts";
import { convolved } from "./convolved.ts";

interface Kind {
  depths: number[];
  /** 1 for two 3 × 3 convolutions a block, 4 for a bottleneck whose output is four times as wide. */
  expansion: 1 | 4;
  /** The width of the 3 × 3 convolution of a bottleneck against the stage's, and its groups. */
  wider?: number;
  groups?: number;
}

function residualNetwork({ depths, expansion, wider = 1, groups = 1 }: Kind): Architecture {
  const block = (width: number, first: boolean, stage: number): LayerDescription => {
    const stride = first && stage > 0 ? 2 : 1;
    const inner = width * wider;
    const layers =
      expansion === 1
        ? [...convolved(width, 3, { stride }), ...convolved(width, 3)]
        : [
            ...convolved(inner, 1),
            ...convolved(inner, 3, { stride, groups }),
            ...convolved(4 * width, 1),
          ];
    const shortcut = first && (stage > 0 || expansion === 4);
    return {
      kind: "residual",
      name: "block",
      layers,
      ...(shortcut && { shortcut: convolved(expansion * width, 1, { stride }) }),
    };
  };
  return {
    input: [3, 224, 224],
    layers: [
      { kind: "group", name: "stem", layers: convolved(64, 7, { stride: 2 }) },
      { kind: "maxPool", size: 3, stride: 2, padding: 1 },
      ...depths.flatMap((depth, stage): LayerDescription[] => {
        const width = 64 * 2 ** stage;
        const name = `stage ${stage + 1}`;
        return [
          { kind: "group", name: `${name}, first`, layers: [block(width, true, stage)] },
          { kind: "group", name, layers: [block(width, false, stage)], repeat: depth - 1 },
        ];
      }),
      { kind: "globalAverage" },
      { kind: "dense", name: "classifier", units: 1000 },
    ],
  };
}

const he = "He, Zhang, Ren and Sun, “Deep residual learning for image recognition”";

export const resnets: Published[] = [
  {
    id: "resnet18",
    name: "ResNet-18",
    year: 2015,
    source: he,
    architecture: residualNetwork({ depths: [2, 2, 2, 2], expansion: 1 }),
  },
  {
    id: "resnet50",
    name: "ResNet-50",
    year: 2015,
    // torchvision and most others move the stride into the 3 × 3 convolution (“v1.5”); the parameters are the same.
    source: he,
    architecture: residualNetwork({ depths: [3, 4, 6, 3], expansion: 4 }),
  },
  {
    id: "resnext50",
    name: "ResNeXt-50",
    year: 2016,
    source:
      "Xie and others, “Aggregated residual transformations for deep neural networks”, 32 × 4d",
    architecture: residualNetwork({ depths: [3, 4, 6, 3], expansion: 4, wider: 2, groups: 32 }),
  },
];
