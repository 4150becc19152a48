import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium as playwright } from "playwright-core";
import { findBrowser } from "../../../scripts/browser.mjs";
import type { Modules } from "../modules.ts";
import { pageScripts } from "./bundle.ts";
import type { Place } from "./place.ts";

const args = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
  ...["--disable-background-networking", "--disable-component-update"],
];

/** A page in headless Chromium; its CPU time is that of the renderer processes, by Chromium's account. */
export async function chromium(
  modules: Omit<Modules, "tfjs">,
): Promise<Place & { firstStep(): Promise<number> }> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error("There is no Chromium here.");
  const server = await serve(await pageScripts());
  const browser = await playwright.launch({ executablePath, args });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction("globalThis.openArena");
  await page.evaluate(`openArena(${JSON.stringify({ ...modules, tfjs: "/wasm/" })})`);
  const session = await browser.newBrowserCDPSession();
  return {
    name: `Chromium ${browser.version()}`,
    call: <T>(method: string, ...values: unknown[]) =>
      page.evaluate(`arena.${method}(...${JSON.stringify(values)})`) as Promise<T>,
    async cpuSeconds() {
      const { processInfo } = await session.send("SystemInfo.getProcessInfo");
      const renderers = processInfo.filter(({ type }) => type === "renderer");
      return renderers.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    },
    firstStep: () => page.evaluate("firstStep()"),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function serve(scripts: Map<string, string | Uint8Array>) {
  const wasm = path.join(import.meta.dirname, "../node_modules/@tensorflow/tfjs-backend-wasm/dist");
  const server = createServer(async (request, response) => {
    const address = request.url ?? "/";
    const script = scripts.get(address);
    if (address === "/") {
      response.setHeader("Content-Type", "text/html");
      response.end(
        `<!doctype html><title>Bench</title><script type="module" src="/page.js"></script>`,
      );
    } else if (script !== undefined) {
      const type = address.endsWith(".wasm") ? "application/wasm" : "text/javascript";
      response.setHeader("Content-Type", type);
      response.end(script);
    } else if (/^\/wasm\/[\w-]+\.wasm$/.test(address)) {
      response.setHeader("Content-Type", "application/wasm");
      response.end(await readFile(path.join(wasm, path.basename(address))));
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return server;
}
