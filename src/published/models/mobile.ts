import type { LayerDescription } from "#engine";
import type { Published } from "../published.ts";
import { convolved } from "./convolved.ts";

/** A stage of inverted residuals: how much wider inside, kernel, stride, filters, how many. */
type Stage = [wider: number, kernel: number, stride: number, filters: number, count: number];

const MOBILENET: Stage[] = [
  [1, 3, 1, 16, 1],
  [6, 3, 2, 24, 2],
  [6, 3, 2, 32, 3],
  [6, 3, 2, 64, 4],
  [6, 3, 1, 96, 3],
  [6, 3, 2, 160, 3],
  [6, 3, 1, 320, 1],
];

const EFFICIENTNET: Stage[] = [
  [1, 3, 1, 16, 1],
  [6, 3, 2, 24, 2],
  [6, 5, 2, 40, 2],
  [6, 3, 2, 80, 3],
  [6, 5, 1, 112, 3],
  [6, 5, 2, 192, 4],
  [6, 3, 1, 320, 1],
];

/** Squeeze and excitation: the average of each channel, through a quarter of the block's inputs, scales the channel. */
function excitation(inner: number, inputs: number): LayerDescription {
  const layers: LayerDescription[] = [
    { kind: "globalAverage" },
    { kind: "dense", units: inputs / 4 },
    { kind: "dense", units: inner },
  ];
  return { kind: "rescale", name: "excitation", layers };
}

/** Stages of widened, depthwise and narrowed convolutions, each convolution depthwise by one group a channel. */
function invertedResiduals(stages: Stage[], isExciting: boolean): LayerDescription[] {
  let inputs = 32;
  return stages.flatMap(([wider, kernel, strideOfFirst, filters, count], stage) =>
    Array.from({ length: count }, (_, k): LayerDescription => {
      const stride = k === 0 ? strideOfFirst : 1;
      const inner = inputs * wider;
      const layers = [
        ...(wider > 1 ? convolved(inner, 1) : []),
        ...convolved(inner, kernel, { stride, groups: inner }),
        ...(isExciting ? [excitation(inner, inputs)] : []),
        ...convolved(filters, 1),
      ];
      const isAdded = stride === 1 && inputs === filters;
      inputs = filters;
      return { kind: isAdded ? "residual" : "group", name: `block ${stage + 1}-${k + 1}`, layers };
    }),
  );
}

const ends = (middle: LayerDescription[]): LayerDescription[] => [
  { kind: "group", name: "stem", layers: convolved(32, 3, { stride: 2 }) },
  ...middle,
  { kind: "group", name: "last", layers: convolved(1280, 1) },
  { kind: "globalAverage" },
  { kind: "dense", name: "classifier", units: 1000 },
];

export const mobileNetworks: Published[] = [
  {
    id: "mobilenetv2",
    name: "MobileNetV2",
    year: 2018,
    source: "Sandler and others, “MobileNetV2: inverted residuals and linear bottlenecks”",
    architecture: { input: [3, 224, 224], layers: ends(invertedResiduals(MOBILENET, false)) },
  },
  {
    id: "efficientnetb0",
    name: "EfficientNet-B0",
    year: 2019,
    source:
      "Tan and Le, “EfficientNet: rethinking model scaling for convolutional neural networks”",
    architecture: { input: [3, 224, 224], layers: ends(invertedResiduals(EFFICIENTNET, true)) },
  },
];
