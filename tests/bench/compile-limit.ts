import { main } from "assemblyscript/asc";

/** The bytes of limit.as.ts, compiled as the engine's kernel is. */
export async function compileLimit(): Promise<Uint8Array<ArrayBuffer>> {
  const folder = import.meta.dirname;
  let bytes: Uint8Array | null = null;
  const { error, stderr } = await main(
    ["limit.as.ts", "--outFile", "limit.wasm", "--baseDir", folder, "--runtime", "stub"].concat([
      "--optimize",
      "--enable",
      "simd",
      "--noAssert",
    ]),
    {
      writeFile: (name: string, contents: string | Uint8Array) => {
        if (name === "limit.wasm") bytes = contents as Uint8Array;
      },
    },
  );
  if (error || bytes === null)
    throw new Error(`limit.as.ts does not compile: ${stderr.toString()}`);
  return new Uint8Array(bytes);
}
