import path from "node:path";
import { Arena } from "../arena.ts";
import type { Modules } from "../modules.ts";
import type { Place } from "./place.ts";

/** This process; its CPU time counts all of its threads. */
export function node(modules: Omit<Modules, "tfjs">): Place {
  const packages = path.join(import.meta.dirname, "..", "node_modules");
  const tfjs = path.join(packages, "@tensorflow", "tfjs-backend-wasm", "dist") + path.sep;
  const arena = new Arena({ ...modules, tfjs }) as unknown as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  return {
    name: `Node ${process.versions.node}`,
    call: async <T>(method: string, ...args: unknown[]) => (await arena[method](...args)) as T,
    async cpuSeconds() {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    },
    async close() {},
  };
}
