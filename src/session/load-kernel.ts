import { fast, plain, type Kernel, type KernelExports } from "#engine";
import url from "../engine/kernels/fast/kernel.wasm?url";

/** How long a reader waits for the fast kernel before the plain one takes over, in milliseconds. */
const PATIENCE = 500;

/** The fast kernel, or the plain one where WebAssembly or its SIMD is missing or does not come. */
export function loadKernel(): Promise<Kernel> {
  const late = new Promise<Kernel>((resolve) => setTimeout(resolve, PATIENCE, plain));
  return Promise.race([fetchKernel(), late]).catch(() => plain);
}

async function fetchKernel(): Promise<Kernel> {
  const module = await WebAssembly.compileStreaming(fetch(url));
  return fast(() => new WebAssembly.Instance(module).exports as unknown as KernelExports);
}
