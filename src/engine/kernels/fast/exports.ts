/** What the WebAssembly module gives: addresses are bytes from the start of its memory. */
export interface KernelExports {
  memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  /** Up to `count` steps with the rates of a list, losses into another; returns how many were whole. */
  steps(count: number, rates: number, losses: number): number;
  /** Forward and backward over the data set whole (1) or the batch that x and y hold (0); the loss. */
  gradients(whole: number): number;
  /** Outputs of a chunk of rows, [outputs][count padded to 4]; returns their address. */
  outputs(rows: number, count: number): number;
  /** Adds the losses and right answers of a chunk of rows to STRIPES and RIGHT. */
  judge(inputs: number, targets: number, count: number): void;
}
