import { build } from "vite";
import type { BrowserContext, Page } from "@playwright/test";
import type * as progress from "../../src/progress/index.ts";

declare global {
  interface Window {
    /** src/progress, as `withProgress` brings it into a page. */
    progress: typeof progress;
  }
}

let bundled: Promise<string> | null = null;

/** src/progress as one script, so that a test drives the very log that the pages use. */
function bundle(): Promise<string> {
  bundled ??= build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: "src/progress/index.ts", name: "progress", formats: ["iife"] },
    },
  }).then((result) => {
    const [made] = Array.isArray(result) ? result : [result];
    if (!made || !("output" in made)) throw new Error("src/progress was not bundled.");
    return made.output[0].code;
  });
  return bundled;
}

/** Opens a page of the site with `window.progress` in it. */
export async function withProgress(context: BrowserContext, address: string): Promise<Page> {
  const body = `${await bundle()};window.progress = progress;`;
  const page = await context.newPage();
  await page.route("**/test/progress.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body }),
  );
  await page.goto(address);
  await page.addScriptTag({ url: "/test/progress.js" });
  return page;
}
