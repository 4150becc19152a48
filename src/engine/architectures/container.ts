import { BadInput } from "../bad-input.ts";
import { wholeNumber } from "../check.ts";
import type { Container, LayerDescription, Shape } from "./description.ts";
import { channels, checkShape, isSame, written } from "./shape.ts";
import type { Known } from "./tables.ts";

/** Counts some layers in order and returns the shape that comes out. */
export type Walk = (
  layers: LayerDescription[],
  input: Shape,
  path: string,
  repeat?: Repeat,
) => Shape;

export interface Repeat {
  times: number;
  shared: boolean;
}

/** Walks through the parts of a container and returns its output. Throws BadInput where shapes do not fit. */
export function walkContainer(
  layer: Container,
  input: Shape,
  path: string,
  known: Known,
  walk: Walk,
): Shape {
  switch (layer.kind) {
    case "group": {
      const times = wholeNumber(`${path}.repeat`, layer.repeat ?? 1, 1);
      const output = walk(layer.layers, input, path, { times, shared: layer.shared ?? false });
      if (times > 1) same(`${path}: output`, output, input, "repeated");
      return output;
    }
    case "residual": {
      const output = walk(layer.layers, input, path);
      const beside = layer.shortcut ? walk(layer.shortcut, input, `${path}/shortcut`) : input;
      return same(`${path}: output`, output, beside, "added");
    }
    case "rescale": {
      const output = walk(layer.layers, input, path);
      same(`${path}: output`, output, [channels(input)], "multiplied");
      return input;
    }
    case "join": {
      if (!Array.isArray(layer.branches) || layer.branches.length < 2)
        throw new BadInput(`${path}.branches`, layer.branches, "at least 2 lists of layers");
      const outputs = layer.branches.map((branch, k) =>
        walk(branch, input, `${path}/branch ${k + 1}`),
      );
      outputs.forEach((output, k) =>
        same(`${path}/branch ${k + 1}: output`, output.slice(1), outputs[0].slice(1), "joined"),
      );
      return [outputs.reduce((sum, output) => sum + output[0], 0), ...outputs[0].slice(1)];
    }
    case "aside": {
      known.asides.set(path, walk(layer.layers, checkShape(`${path}.input`, layer.input), path));
      return input;
    }
  }
}

function same(field: string, found: Shape, wanted: Shape, purpose: string): Shape {
  if (isSame(found, wanted)) return found;
  throw new BadInput(field, written(found), `${written(wanted)}, or it cannot be ${purpose}`);
}
