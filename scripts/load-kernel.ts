import { readFileSync } from "node:fs";
import path from "node:path";
import { fast, plain, type Kernel, type KernelExports } from "../src/engine/index.ts";
import { kernelFile } from "./kernel.mjs";
import { root } from "./tool.mjs";

/** The fast kernel, or the plain one where there is no WebAssembly with SIMD. */
export function loadKernel(): Kernel {
  const code = readFileSync(path.join(root, kernelFile));
  try {
    const module = new WebAssembly.Module(code);
    return fast(() => new WebAssembly.Instance(module).exports as unknown as KernelExports);
  } catch {
    return plain;
  }
}
