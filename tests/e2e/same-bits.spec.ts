import { firefox } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import { kernelFile } from "../../scripts/kernel.mjs";
import { type Page, expect, test } from "./site.ts";

const kernels = ["plain", "fast"] as const;
type Name = (typeof kernels)[number];

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

/** Trains every pinned run in a page and compares it with what Node came to. */
async function expectPinned(page: Page, name: Name): Promise<void> {
  const pinned: { hash: string }[] = JSON.parse(
    readFileSync("tests/engine/pinned-hashes.json", "utf8"),
  );
  const call = `pinned.hashes("${name}", ${JSON.stringify([...readFileSync(kernelFile)])})`;
  await page.goto("/");
  const found = await page.evaluate(`(() => { ${await pinnedRuns()}; return ${call}; })()`);
  expect(found).toEqual(pinned.map(({ hash }) => [name, hash]));
}

for (const name of kernels)
  test(`the browser trains to the same bits as Node with the ${name} kernel`, async ({ page }) => {
    await expectPinned(page, name);
  });

/** A Firefox of the system, which Playwright drives as it is. */
const firefoxPath = (process.env.PATH ?? "")
  .split(path.delimiter)
  .flatMap((folder) => ["firefox-esr", "firefox"].map((name) => path.join(folder, name)))
  .find((file) => existsSync(file));

for (const name of kernels)
  test(`Firefox trains to the same bits with the ${name} kernel`, async ({ baseURL }) => {
    test.skip(firefoxPath === undefined, "No Firefox is installed.");
    const browser = await firefox.launch({ channel: "moz-firefox", executablePath: firefoxPath });
    try {
      await expectPinned(await browser.newPage({ baseURL }), name);
    } finally {
      await browser.close();
    }
  });
