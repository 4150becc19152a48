import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.mjs";

// The workers of Playwright read this file again: what was found once is handed on to them.
const browser = await findBrowser();
if (!browser) throw new Error("There is no Chromium to test with: npm test looks for one.");
process.env.CHROME_PATH = browser;
const port = Number((process.env.E2E_PORT ??= "4331"));

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  // These limits end what hangs, also on a machine that is busy with other things.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Where lines cannot be written over, a dot a test; failures are told in full either way.
  reporter: [
    [process.stdout.isTTY ? "line" : "dot"],
    ["json", { outputFile: "test-results/browser.json" }],
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: browser,
      // Quiet, so that nothing but the site makes requests; --no-sandbox for root in containers.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
  },
});
