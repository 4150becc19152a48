/** `npm start`: builds the site if something has changed, then serves it. */
import { spawnSync } from "node:child_process";
import path from "node:path";

const build = path.join(import.meta.dirname, "build.mjs");
const { status } = spawnSync(process.execPath, [build, "--if-stale"], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
await import("./serve.mjs");
