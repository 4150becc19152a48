import { BadInput } from "../bad-input.ts";
import { wholeNumber } from "../check.ts";
import type { Convolution, Shape } from "./description.ts";
import type { Counted } from "./row.ts";
import { image, slid } from "./shape.ts";

/**
 * filters · channels / groups · kernel² weights and `filters` biases; each weight is used at every place of the output.
 *
 * Throws BadInput for groups that do not divide both, a filter that sees a channel which is not there, or an image
 * smaller than the kernel.
 */
export function countConvolution(layer: Convolution, input: Shape, path: string): Counted {
  const [channels, height, width] = image(path, input);
  const filters = wholeNumber(`${path}.filters`, layer.filters, 1);
  const kernel = wholeNumber(`${path}.kernel`, layer.kernel, 1);
  const stride = wholeNumber(`${path}.stride`, layer.stride ?? 1, 1);
  const padding = wholeNumber(`${path}.padding`, layer.padding ?? 0, 0);
  const connections = layer.sees
    ? seen(path, layer, channels)
    : filters * (channels / divisor(path, layer.groups ?? 1, channels, filters));
  const window = { kernel, stride, padding };
  const output = [filters, slid(path, height, window), slid(path, width, window)];
  const weights = connections * kernel * kernel;
  const pixels = output[1] * output[2];
  return {
    weights,
    biases: layer.bias === false ? 0 : filters,
    output,
    multiplyAdds: weights * pixels,
    activations: filters * pixels,
  };
}

function divisor(path: string, groups: number, channels: number, filters: number): number {
  wholeNumber(`${path}.groups`, groups, 1);
  if (channels % groups === 0 && filters % groups === 0) return groups;
  const allowed = `a divisor of its ${channels} channels and its ${filters} filters`;
  throw new BadInput(`${path}.groups`, groups, allowed);
}

/** How many pairs of filter and channel there are where each filter sees channels of its own. */
function seen(path: string, { sees, groups, filters }: Convolution, channels: number): number {
  if (groups !== undefined) throw new BadInput(`${path}.groups`, groups, "no groups beside sees");
  if (sees!.length !== filters)
    throw new BadInput(
      `${path}.sees`,
      `${sees!.length} lists`,
      `one for each of ${filters} filters`,
    );
  sees!.flat().forEach((channel) => wholeNumber(`${path}.sees`, channel, 0, channels - 1));
  return sees!.flat().length;
}
