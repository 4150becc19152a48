import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { tfjs } from "./tfjs.ts";

/** Where its own .wasm files are: a folder in Node, an address in the browser. */
export const tfjsWasm = (files: string) => tfjs("wasm", async () => setWasmPaths(files));
