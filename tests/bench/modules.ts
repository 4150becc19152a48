/** The WebAssembly that everybody needs; bytes are lists of numbers, so that they can be sent. */
export interface Modules {
  /** The register-only loop. */
  limit: number[];
  /** The engine's fast kernel. */
  kernel: number[];
  /** Where TensorFlow.js finds its own files: a folder in Node, an address in the browser. */
  tfjs: string;
}
