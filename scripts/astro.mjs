/** `astro` with the arguments given, without telemetry, on any system. */
import { spawn } from "node:child_process";
import { endWithNpm } from "./end-with-npm.mjs";
import { provideKernel } from "./kernel.mjs";
import { environment, root, tool } from "./tool.mjs";

provideKernel();
const child = spawn(process.execPath, [tool("astro"), ...process.argv.slice(2)], {
  cwd: root,
  env: environment,
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
endWithNpm(() => child.kill());
child.on("exit", (code, signal) => process.exit(signal ? 0 : code));
