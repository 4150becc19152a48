import { wholeNumber } from "../check.ts";
import type { Reshaping, Shape } from "./description.ts";
import type { Counted } from "./row.ts";
import { channels, image, sequence, size, slid } from "./shape.ts";

/** Pooling keeps its outputs; flattening, cutting into tokens and taking the first one keep nothing. */
export function countReshaping(layer: Reshaping, input: Shape, path: string): Counted {
  switch (layer.kind) {
    case "flatten":
      return { output: [size(input)] };
    case "tokens": {
      const [count, height, width] = image(path, input);
      return { output: [height * width, count] };
    }
    case "firstToken":
      return { output: [sequence(path, input)[1]] };
    case "globalAverage":
      return { output: [channels(input)], activations: channels(input) };
    default: {
      const [count, height, width] = image(path, input);
      const kernel = wholeNumber(`${path}.size`, layer.size, 1);
      const window = {
        kernel,
        stride: wholeNumber(`${path}.stride`, layer.stride ?? kernel, 1),
        padding: wholeNumber(`${path}.padding`, layer.padding ?? 0, 0),
        ceil: layer.ceil,
      };
      const output = [count, slid(path, height, window), slid(path, width, window)];
      return { output, activations: size(output) };
    }
  }
}
