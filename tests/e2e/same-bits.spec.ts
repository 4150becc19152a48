import { readFileSync } from "node:fs";
import { build } from "vite";
import { expect, test } from "./site.ts";

/** The engine and its list of pinned runs as one script. */
async function pinnedRuns(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: "tests/e2e/pinned-runs.ts", name: "pinned", formats: ["iife"] },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!("output" in bundle)) throw new Error("The engine was not bundled.");
  return bundle.output[0].code;
}

test("the browser trains to the same bits as Node: every pinned hash", async ({ page }) => {
  const pinned: { hash: string }[] = JSON.parse(
    readFileSync("tests/engine/pinned-hashes.json", "utf8"),
  );
  await page.goto("/");
  const found = await page.evaluate(`(() => { ${await pinnedRuns()}; return pinned.hashes(); })()`);
  expect(found).toEqual(pinned.map(({ hash }) => hash));
});
