import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs, type ParseArgsOptionsConfig } from "node:util";

/** The comment at the head of a script: what it does, and how it is called. */
export function usageOf(script: string): string {
  const [, comment] = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(
    readFileSync(fileURLToPath(script), "utf8"),
  )!;
  return comment.replace(/^ \* ?/gm, "");
}

/** Says how a script is called and ends it, where `--help` or `-h` asks for that. `script` is its import.meta.url. */
export function helpIfAsked(script: string): void {
  if (!process.argv.slice(2).some((word) => word === "--help" || word === "-h")) return;
  console.log(usageOf(script));
  process.exit(0);
}

/** The options that a script was called with; a word that it does not know ends it with 1 and its usage. */
export function optionsOf<Options extends ParseArgsOptionsConfig>(
  script: string,
  options: Options,
) {
  helpIfAsked(script);
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usageOf(script)}`);
    process.exit(1);
  }
}
