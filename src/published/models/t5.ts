import type { Architecture } from "#engine";
import type { Published } from "../published.ts";
import { added, normFirst } from "./transformer-blocks.ts";

interface Kind {
  width: number;
  heads: number;
  /** Of the encoder, and of the decoder. */
  depth: number;
}

/** No biases; distances between tokens are learned in the first block of each tower, and all tables of tokens are one. */
function t5({ width, heads, depth }: Kind): Architecture {
  const own = { heads, headWidth: 64, bias: false };
  const distances = 32;
  const feedForward = { width: 4 * width, bias: false };
  const reading = added(
    "reading",
    { kind: "rmsNorm" },
    { kind: "attention", ...own, over: "encoder" },
  );
  const encoding = (first: boolean) =>
    normFirst("rmsNorm", first ? { ...own, distances } : own, feedForward);
  const decoding = (first: boolean) => {
    const [attending, thinking] = encoding(first);
    return [attending, reading, thinking];
  };
  return {
    input: [512],
    layers: [
      {
        kind: "aside",
        name: "encoder",
        input: [512],
        layers: [
          { kind: "embedding", name: "tokens", entries: 32_128, width },
          { kind: "group", name: "first block", layers: encoding(true) },
          { kind: "group", name: "block", repeat: depth - 1, layers: encoding(false) },
          { kind: "rmsNorm", name: "last norm" },
        ],
      },
      {
        kind: "group",
        name: "decoder",
        layers: [
          { kind: "embedding", name: "tokens", entries: 32_128, width, tied: "encoder/tokens" },
          { kind: "group", name: "first block", layers: decoding(true) },
          { kind: "group", name: "block", repeat: depth - 1, layers: decoding(false) },
          { kind: "rmsNorm", name: "last norm" },
          { kind: "dense", name: "head", units: 32_128, bias: false, tied: "encoder/tokens" },
        ],
      },
    ],
  };
}

const raffel =
  "Raffel and others, “Exploring the limits of transfer learning with a unified text-to-text transformer”";

export const t5s: Published[] = [
  {
    id: "t5small",
    name: "T5-small",
    year: 2019,
    source: raffel,
    architecture: t5({ width: 512, heads: 8, depth: 6 }),
  },
  {
    id: "t5base",
    name: "T5-base",
    year: 2019,
    source: raffel,
    architecture: t5({ width: 768, heads: 12, depth: 12 }),
  },
];
