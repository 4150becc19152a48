import {
  type Kernel,
  type KernelExports,
  type KernelName,
  fast,
  plain,
} from "../../src/engine/index.ts";
import { build, trainTo, type Experiment } from "../../src/experiments/index.ts";
import pinned from "../engine/pinned-hashes.json" with { type: "json" };

/** Which kernel trained each pinned run, and the hash it came to, where this is called. */
export function hashes(name: KernelName, code: number[]): [KernelName, string][] {
  const kernel = name === "plain" ? plain : fastKernel(new Uint8Array(code));
  return pinned.map(({ id: _, hash: __, ...rest }) => {
    const experiment = rest as Experiment;
    const run = trainTo(build(experiment, kernel), experiment, experiment.steps);
    return [run.kernel, run.hash()];
  });
}

function fastKernel(code: Uint8Array<ArrayBuffer>): Kernel {
  const module = new WebAssembly.Module(code);
  return fast(() => new WebAssembly.Instance(module).exports as unknown as KernelExports);
}
