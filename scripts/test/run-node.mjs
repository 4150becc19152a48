import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { endWithNpm } from "../end-with-npm.mjs";
import { root } from "../tool.mjs";

let child;
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, end);
endWithNpm(end);

/** Runs a script of Node and gathers all that it prints: `{ code, output }`. */
export function runNode(command, env) {
  return new Promise((resolve) => {
    child = spawn(process.execPath, command, { cwd: root, env });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("close", (code) => {
      child = undefined;
      resolve({ code, output: process.stdout.isTTY ? output : stripVTControlCharacters(output) });
    });
  });
}

function end() {
  child?.kill();
  process.exit(130);
}
