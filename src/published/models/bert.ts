import type { Architecture, LayerDescription } from "#engine";
import type { Published } from "../published.ts";
import { normLast } from "./transformer-blocks.ts";

interface Kind {
  vocabulary: number;
  positions?: number;
  segments?: number;
  depth?: number;
  /** Embeddings of another width, made 768 wide by a dense layer; then all blocks share their parameters (ALBERT). */
  embedded?: number;
  pooler?: boolean;
}

function encoder(kind: Kind): Architecture {
  const { vocabulary, positions = 512, segments = 0, depth = 12, embedded, pooler = true } = kind;
  const optional = (isThere: boolean, ...layers: LayerDescription[]) => (isThere ? layers : []);
  return {
    input: [512],
    layers: [
      { kind: "embedding", name: "tokens", entries: vocabulary, width: embedded ?? 768 },
      { kind: "positions", name: "positions", positions },
      ...optional(segments > 0, { kind: "segments", name: "segments", count: segments }),
      { kind: "layerNorm", name: "first norm" },
      ...optional(embedded !== undefined, { kind: "dense", name: "widen", units: 768 }),
      {
        kind: "group",
        name: "block",
        repeat: depth,
        shared: embedded !== undefined,
        layers: normLast({ heads: 12 }, { width: 3072 }),
      },
      ...optional(pooler, { kind: "firstToken" }, { kind: "dense", name: "pooler", units: 768 }),
    ],
  };
}

export const encoders: Published[] = [
  {
    id: "bert",
    name: "BERT-base",
    year: 2018,
    source: "Devlin, Chang, Lee and Toutanova, “BERT”, uncased: encoder and pooler",
    architecture: encoder({ vocabulary: 30_522, segments: 2 }),
  },
  {
    id: "roberta",
    name: "RoBERTa-base",
    year: 2019,
    source:
      "Liu and others, “RoBERTa: a robustly optimized BERT pretraining approach”: encoder and pooler",
    architecture: encoder({ vocabulary: 50_265, positions: 514, segments: 1 }),
  },
  {
    id: "distilbert",
    name: "DistilBERT",
    year: 2019,
    source: "Sanh, Debut, Chaumond and Wolf, “DistilBERT, a distilled version of BERT”: encoder",
    architecture: encoder({ vocabulary: 30_522, depth: 6, pooler: false }),
  },
  {
    id: "albert",
    name: "ALBERT-base",
    year: 2019,
    source: "Lan and others, “ALBERT: a lite BERT”, version 2: encoder and pooler",
    architecture: encoder({ vocabulary: 30_000, segments: 2, embedded: 128 }),
  },
];
