import { type Kernel, type KernelExports, fast, plain, train } from "../../../src/engine/index.ts";
import type { Peer } from "../peer.ts";

/** The engine with its plain kernel. */
export const learnablePlain = learnable(plain);

/** The engine with its fast kernel, from the bytes of its module. */
export async function learnableFast(bytes: Uint8Array<ArrayBuffer>): Promise<Peer> {
  const module = await WebAssembly.compile(bytes);
  return learnable(
    fast(() => new WebAssembly.Instance(module).exports as unknown as KernelExports),
  );
}

function learnable(kernel: Kernel): Peer {
  return {
    id: `learnable, ${kernel.name}`,
    start: async ({ model, training }) => {
      const run = train(model, training, kernel);
      return {
        steps(count) {
          run.steps(count);
          return run.loss;
        },
        predict: (inputs) => run.predict(inputs),
        close() {},
      };
    },
  };
}
