import { readFileSync } from "node:fs";
import path from "node:path";

export const root = path.join(import.meta.dirname, "..");

/** The arguments for Node that start the command `name` of a package in node_modules. */
export function tool(name, packageName = name) {
  const folder = path.join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof bin === "string" ? bin : bin[name]);
}

/** The environment of every tool: nothing is reported to anybody. */
export const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
