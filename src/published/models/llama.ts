import type { Architecture } from "#engine";
import type { Published } from "../published.ts";
import { normFirst } from "./transformer-blocks.ts";

interface Kind {
  vocabulary: number;
  /** The tokens of one example. */
  context: number;
  width: number;
  depth: number;
  heads: number;
  keyValueHeads?: number;
  headWidth?: number;
  /** The inner width of the gated feed-forward. */
  inner: number;
  experts?: { count: number; used: number };
  /** The head is the embedding turned round. */
  tied?: boolean;
  /** Queries, keys and values have biases; nothing else has. */
  biased?: boolean;
}

/** Rotated queries and keys instead of learned positions, rms norms, gated feed-forward, no biases. */
function llama(kind: Kind): Architecture {
  const { vocabulary, context, width, depth, inner, experts, tied, biased, ...shape } = kind;
  const bias = biased && { queries: true, keys: true, values: true, projection: false };
  const feedForward = { width: inner, gated: true, bias: false, experts };
  return {
    input: [context],
    layers: [
      { kind: "embedding", name: "tokens", entries: vocabulary, width },
      {
        kind: "group",
        name: "block",
        repeat: depth,
        layers: normFirst("rmsNorm", { ...shape, bias: bias ?? false }, feedForward),
      },
      { kind: "rmsNorm", name: "last norm" },
      {
        kind: "dense",
        name: "head",
        units: vocabulary,
        bias: false,
        ...(tied && { tied: "tokens" }),
      },
    ],
  };
}

const touvron = "Touvron and others, “Llama 2: open foundation and fine-tuned chat models”";

export const llamas: Published[] = [
  {
    id: "llama2-7b",
    name: "Llama 2 7B",
    year: 2023,
    source: touvron,
    architecture: llama({
      vocabulary: 32_000,
      context: 4096,
      width: 4096,
      depth: 32,
      heads: 32,
      inner: 11_008,
    }),
  },
  {
    id: "llama2-70b",
    name: "Llama 2 70B",
    year: 2023,
    source: touvron,
    architecture: llama({
      ...{ vocabulary: 32_000, context: 4096, width: 8192, depth: 80 },
      ...{ heads: 64, keyValueHeads: 8, inner: 28_672 },
    }),
  },
  {
    id: "mistral7b",
    name: "Mistral 7B",
    year: 2023,
    source: "Jiang and others, “Mistral 7B”",
    architecture: llama({
      ...{ vocabulary: 32_000, context: 8192, width: 4096, depth: 32 },
      ...{ heads: 32, keyValueHeads: 8, inner: 14_336 },
    }),
  },
  {
    id: "mixtral",
    name: "Mixtral 8x7B",
    year: 2024,
    source: "Jiang and others, “Mixtral of experts”",
    architecture: llama({
      ...{ vocabulary: 32_000, context: 32_768, width: 4096, depth: 32 },
      ...{ heads: 32, keyValueHeads: 8, inner: 14_336, experts: { count: 8, used: 2 } },
    }),
  },
  {
    id: "tinyllama",
    name: "TinyLlama",
    year: 2024,
    source: "Zhang, Zeng, Wang and Lu, “TinyLlama: an open-source small language model”",
    architecture: llama({
      ...{ vocabulary: 32_000, context: 2048, width: 2048, depth: 22 },
      ...{ heads: 32, keyValueHeads: 4, inner: 5632 },
    }),
  },
  {
    id: "gemma2b",
    name: "Gemma 2B",
    year: 2024,
    source: "Gemma team, “Gemma: open models based on Gemini research and technology”, table 1",
    architecture: llama({
      ...{ vocabulary: 256_000, context: 8192, width: 2048, depth: 18, tied: true },
      ...{ heads: 8, keyValueHeads: 1, headWidth: 256, inner: 16_384 },
    }),
  },
  {
    id: "llama3-8b",
    name: "Llama 3 8B",
    year: 2024,
    source: "Llama team, “The Llama 3 herd of models”, table 3",
    architecture: llama({
      ...{ vocabulary: 128_256, context: 8192, width: 4096, depth: 32 },
      ...{ heads: 32, keyValueHeads: 8, inner: 14_336 },
    }),
  },
  {
    id: "qwen2-05b",
    name: "Qwen2 0.5B",
    year: 2024,
    source: "Yang and others, “Qwen2 technical report”, table 1",
    architecture: llama({
      ...{ vocabulary: 151_936, context: 32_768, width: 896, depth: 24, tied: true, biased: true },
      ...{ heads: 14, keyValueHeads: 2, inner: 4864 },
    }),
  },
];
