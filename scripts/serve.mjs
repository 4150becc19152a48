/**
 * Serves dist as the host would, with the headers of its _headers file.
 *
 *   node scripts/serve.mjs                  on port 4321 (or PORT), or the next free one
 *   node scripts/serve.mjs --port 4331      on this port or not at all
 *
 * Only this computer can reach it, unless HOST says otherwise (HOST=0.0.0.0).
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { endWithNpm } from "./end-with-npm.mjs";
import { listen } from "./serve/listen.mjs";
import { site } from "./serve/site.mjs";
import { root } from "./tool.mjs";

const { values } = parseArgs({ options: { port: { type: "string" } } });
const dist = path.join(root, "dist");
if (!existsSync(path.join(dist, "index.html"))) {
  console.error("There is no site to serve yet: npm run build makes it.");
  process.exit(1);
}

const server = await listen(site(dist), {
  hosts: process.env.HOST ? [process.env.HOST] : ["127.0.0.1", "::1"],
  port: Number(values.port ?? process.env.PORT ?? 4321),
  orNext: values.port === undefined,
});
console.log(`\n  Learnable is at http://localhost:${server.port}/\n  Ctrl+C ends it.\n`);

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, end);
endWithNpm(end);

async function end() {
  await server.close();
  process.exit(0);
}
