import { Arena } from "../arena.ts";
import type { Modules } from "../modules.ts";

declare global {
  var arena: Record<string, (...args: unknown[]) => unknown>;
  var openArena: (modules: Modules) => void;
  var firstStep: () => Promise<number>;
}

globalThis.openArena = (modules) => {
  globalThis.arena = new Arena(modules) as unknown as typeof globalThis.arena;
};

/** Milliseconds from asking for a worker to its first training step done. */
globalThis.firstStep = () =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const worker = new Worker("/first-step.js", { type: "module" });
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => {
      if (data !== "fast") reject(new Error(`The worker trained with the ${data} kernel.`));
      resolve(performance.now() - start);
      worker.terminate();
    };
  });
