import { oneOf, record } from "../check.ts";
import { countAttention } from "./attention.ts";
import { countConvolution } from "./convolution.ts";
import { countDense, countFeedForward } from "./dense.ts";
import type { Container, LayerDescription, Shape } from "./description.ts";
import { countEmbedding } from "./embedding.ts";
import { countNormalization } from "./normalization.ts";
import { countReshaping } from "./reshaping.ts";
import type { Counted } from "./row.ts";
import type { Known } from "./tables.ts";

type Kind = LayerDescription["kind"];
type Holding = Exclude<LayerDescription, Container>;

/** What each kind may say besides its kind and name. */
const FIELDS: Record<Kind, string[]> = {
  dense: ["units", "bias", "tied"],
  conv2d: ["filters", "kernel", "stride", "padding", "groups", "sees", "bias"],
  batchNorm: ["bias"],
  layerNorm: ["bias"],
  rmsNorm: [],
  scale: ["bias"],
  embedding: ["entries", "width", "tied"],
  positions: ["positions"],
  segments: ["count"],
  extraTokens: ["count"],
  attention: ["heads", "keyValueHeads", "headWidth", "bias", "distances", "over"],
  feedForward: ["width", "gated", "bias", "experts"],
  maxPool: ["size", "stride", "padding", "ceil"],
  averagePool: ["size", "stride", "padding", "ceil"],
  globalAverage: [],
  flatten: [],
  tokens: [],
  firstToken: [],
  group: ["layers", "repeat", "shared"],
  residual: ["layers", "shortcut"],
  rescale: ["layers"],
  join: ["branches"],
  aside: ["input", "layers"],
};

const CONTAINERS: Kind[] = ["group", "residual", "rescale", "join", "aside"];

/** Whether a layer is made of layers. Throws BadInput for a kind or a field that there is not. */
export function isContainer(layer: LayerDescription, path: string): layer is Container {
  const kind = oneOf(`${path}.kind`, layer.kind, Object.keys(FIELDS) as Kind[]);
  record(path, layer, ["kind", "name", ...FIELDS[kind]]);
  return CONTAINERS.includes(kind);
}

/** What one layer holds, does and puts out. */
export function countLayer(layer: Holding, input: Shape, path: string, known: Known): Counted {
  switch (layer.kind) {
    case "dense":
      return countDense(layer, input, path, known);
    case "feedForward":
      return countFeedForward(layer, input, path);
    case "conv2d":
      return countConvolution(layer, input, path);
    case "attention":
      return countAttention(layer, input, path, known);
    case "embedding":
    case "positions":
    case "segments":
    case "extraTokens":
      return countEmbedding(layer, input, path, known);
    case "batchNorm":
    case "layerNorm":
    case "rmsNorm":
    case "scale":
      return countNormalization(layer, input);
    default:
      return countReshaping(layer, input, path);
  }
}
