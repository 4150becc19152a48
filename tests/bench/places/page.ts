import { Arena } from "../arena.ts";

declare global {
  var arena: Record<string, (...args: unknown[]) => unknown>;
  var openArena: (limitBytes: number[]) => void;
  var firstStep: () => Promise<number>;
}

globalThis.openArena = (limitBytes) => {
  globalThis.arena = new Arena("/wasm/", limitBytes) as unknown as typeof globalThis.arena;
};

/** Milliseconds from asking for a worker to its first training step done. */
globalThis.firstStep = () =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const worker = new Worker("/first-step.js", { type: "module" });
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = () => {
      resolve(performance.now() - start);
      worker.terminate();
    };
  });
