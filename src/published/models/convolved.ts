import type { LayerDescription } from "#engine";

interface Options {
  stride?: number;
  groups?: number;
}

/** A convolution without biases that keeps the size at stride 1, and the batch norm after it, whose shift is its bias. */
export function convolved(
  filters: number,
  kernel: number,
  options: Options = {},
): LayerDescription[] {
  const padding = (kernel - 1) / 2;
  return [
    { kind: "conv2d", filters, kernel, padding, bias: false, ...options },
    { kind: "batchNorm" },
  ];
}
