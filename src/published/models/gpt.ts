import type { Architecture, LayerDescription } from "#engine";
import type { Published } from "../published.ts";
import { added, normFirst } from "./transformer-blocks.ts";

interface Kind {
  vocabulary: number;
  /** The tokens of one example. */
  context: number;
  width: number;
  heads: number;
  depth: number;
}

const block = ({ width, heads }: Kind) => normFirst("layerNorm", { heads }, { width: 4 * width });

/** Learned positions, and a head that is the embedding turned round. */
function gpt(kind: Kind): Architecture {
  const { vocabulary, context, width, depth } = kind;
  return {
    input: [context],
    layers: [
      { kind: "embedding", name: "tokens", entries: vocabulary, width },
      { kind: "positions", name: "positions", positions: context },
      { kind: "group", name: "block", repeat: depth, layers: block(kind) },
      { kind: "layerNorm", name: "last norm" },
      { kind: "dense", name: "head", units: vocabulary, bias: false, tied: "tokens" },
    ],
  };
}

/** Attention and feed-forward beside each other over the same input, and a head of its own. */
function pythia(kind: Kind): Architecture {
  const { vocabulary, context, width, heads, depth } = kind;
  const thinking = added(
    "thinking",
    { kind: "layerNorm" },
    { kind: "feedForward", width: 4 * width },
  );
  const attending: LayerDescription = {
    ...added("attending", { kind: "layerNorm" }, { kind: "attention", heads }),
    ...{ shortcut: [thinking] },
  };
  return {
    input: [context],
    layers: [
      { kind: "embedding", name: "tokens", entries: vocabulary, width },
      { kind: "group", name: "block", repeat: depth, layers: [attending] },
      { kind: "layerNorm", name: "last norm" },
      { kind: "dense", name: "head", units: vocabulary, bias: false },
    ],
  };
}

/** No positions (attention falls off with distance), and a norm over the embedding. */
function bloom(kind: Kind): Architecture {
  const { vocabulary, context, width, depth } = kind;
  return {
    input: [context],
    layers: [
      { kind: "embedding", name: "tokens", entries: vocabulary, width },
      { kind: "layerNorm", name: "first norm" },
      { kind: "group", name: "block", repeat: depth, layers: block(kind) },
      { kind: "layerNorm", name: "last norm" },
      { kind: "dense", name: "head", units: vocabulary, bias: false, tied: "tokens" },
    ],
  };
}

const radford = "Radford and others, “Language models are unsupervised multitask learners”";

export const gpts: Published[] = [
  {
    id: "gpt2",
    name: "GPT-2 small",
    year: 2019,
    source: radford,
    architecture: gpt({ vocabulary: 50_257, context: 1024, width: 768, heads: 12, depth: 12 }),
  },
  {
    id: "gpt2xl",
    name: "GPT-2 XL",
    year: 2019,
    source: radford,
    architecture: gpt({ vocabulary: 50_257, context: 1024, width: 1600, heads: 25, depth: 48 }),
  },
  {
    id: "gpt3",
    name: "GPT-3",
    year: 2020,
    // Every other layer of it attends to few tokens only, which changes no parameter.
    source: "Brown and others, “Language models are few-shot learners”, table 2.1",
    architecture: gpt({ vocabulary: 50_257, context: 2048, width: 12_288, heads: 96, depth: 96 }),
  },
  {
    id: "bloom",
    name: "BLOOM",
    year: 2022,
    source: "BigScience, “BLOOM: a 176B-parameter open-access multilingual language model”",
    architecture: bloom({
      vocabulary: 250_880,
      context: 2048,
      width: 14_336,
      heads: 112,
      depth: 70,
    }),
  },
  {
    id: "pythia1b",
    name: "Pythia-1B",
    year: 2023,
    source: "Biderman and others, “Pythia: a suite for analyzing large language models”",
    architecture: pythia({ vocabulary: 50_304, context: 2048, width: 2048, heads: 8, depth: 16 }),
  },
];
