import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const folder = import.meta.dirname;

/** The scripts of a bundle by file name, minified as the site's are. */
async function bundle(entry: string, name: string): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    root: path.join(folder, ".."),
    build: {
      write: false,
      minify: true,
      target: "es2022",
      rolldownOptions: {
        input: path.join(folder, entry),
        preserveEntrySignatures: "strict",
        output: { entryFileNames: `${name}.js`, chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  const [{ output }] = [result].flat() as { output: { fileName: string; code?: string }[] }[];
  return new Map(output.map(({ fileName, code }) => [`/${fileName}`, code ?? ""]));
}

/** The page of the arena and the worker that takes a first step. */
export async function pageScripts(): Promise<Map<string, string>> {
  return new Map([
    ...(await bundle("page.ts", "page")),
    ...(await bundle("first-step.ts", "first-step")),
  ]);
}

/** The engine, minified and gzipped, in kB. */
export async function engineSize(): Promise<number> {
  const scripts = await bundle("../../../src/engine/index.ts", "engine");
  return gzipSync([...scripts.values()].join("")).length / 1000;
}
