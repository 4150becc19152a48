import type { Modules } from "../modules.ts";
import type { Peer } from "../peer.ts";

/** Everybody, ours first, each loaded by itself so that one that fails does not take the others along. */
export const peers: { id: string; load: (modules: Modules) => Promise<Peer> }[] = [
  {
    id: "learnable, fast",
    load: async ({ kernel }) =>
      (await import("./learnable.ts")).learnableFast(Uint8Array.from(kernel)),
  },
  { id: "learnable, plain", load: async () => (await import("./learnable.ts")).learnablePlain },
  { id: "tfjs cpu", load: async () => (await import("./tfjs.ts")).tfjs("cpu") },
  { id: "tfjs wasm", load: async ({ tfjs }) => (await import("./tfjs-wasm.ts")).tfjsWasm(tfjs) },
  { id: "jax-js wasm", load: async () => (await import("./jax.ts")).jax },
  { id: "brain.js", load: async () => (await import("./brain.ts")).brainjs },
  { id: "convnetjs", load: async () => (await import("./convnetjs.ts")).convnet },
  { id: "toygrad", load: async () => (await import("./toygrad.ts")).toygrad },
  { id: "synaptic", load: async () => (await import("./synaptic.ts")).synapticjs },
];
