import path from "node:path";
import { gzipSync } from "node:zlib";
import { type Rolldown, build } from "vite";

const folder = import.meta.dirname;

/** The files of a bundle by address, minified as the site's are. */
async function bundle(entry: string, name: string): Promise<Map<string, string | Uint8Array>> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    root: path.join(folder, ".."),
    build: {
      write: false,
      assetsInlineLimit: 0,
      minify: true,
      target: "es2022",
      rolldownOptions: {
        input: path.join(folder, entry),
        preserveEntrySignatures: "strict",
        output: { entryFileNames: `${name}.js`, chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  const [{ output }] = [result].flat() as Rolldown.RolldownOutput[];
  return new Map(
    output.map((file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : file.source]),
  );
}

/** The page of the arena and the worker that takes a first step. */
export async function pageScripts(): Promise<Map<string, string | Uint8Array>> {
  return new Map([
    ...(await bundle("page.ts", "page")),
    ...(await bundle("first-step.ts", "first-step")),
  ]);
}

/** The engine with this kernel beside it, minified and gzipped, in kB. */
export async function engineSize(kernel: number[]): Promise<{ scripts: number; kernel: number }> {
  const files = await bundle("../../../src/engine/index.ts", "engine");
  return {
    scripts: gzipSync([...files.values()].join("")).length / 1000,
    kernel: gzipSync(Uint8Array.from(kernel)).length / 1000,
  };
}
