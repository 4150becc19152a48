import path from "node:path";
import { root, tool } from "../tool.mjs";
import { fromPlaywright, fromVitest } from "./counts.mjs";

const unit = path.join(root, "test-results", "unit.json");
const browser = path.join(root, "test-results", "browser.json");

/**
 * What `npm test` runs, in order. A stage is one command for Node; `report` is where it writes its
 * tests, and one without counts as a single test; `needs` names a stage that must have passed.
 */
export const stages = [
  { name: "format", command: [tool("prettier"), "--check", "--log-level", "warn", "."] },
  { name: "lint", command: [tool("eslint"), "--max-warnings", "0", "."] },
  { name: "types of the engine", command: [tool("tsc", "typescript"), "-p", "src/engine"] },
  {
    name: "types",
    command: [tool("astro"), "check", "--minimumSeverity", "warning"],
  },
  {
    name: "unit tests",
    command: [
      ...[tool("vitest"), "run"],
      ...["--reporter=dot", "--reporter=json", `--outputFile.json=${unit}`],
    ],
    report: unit,
    read: fromVitest,
  },
  { name: "build", command: [path.join(root, "scripts", "build.mjs")] },
  {
    name: "browser tests",
    command: [tool("playwright", "@playwright/test"), "test", "--forbid-only"],
    report: browser,
    read: fromPlaywright,
    needs: "build",
  },
];
