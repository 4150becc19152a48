import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from "@playwright/test";
import { readdirSync } from "node:fs";
import path from "node:path";

export { expect, type Locator, type Page };

const dist = path.resolve(import.meta.dirname, "../../dist");

/** The files of the built site, as addresses: "/_astro/x.js", "/glossary/index.html". */
export function files(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
    .map((file) => `/${file.replaceAll(path.sep, "/")}`)
    .sort();
}

/** Every page of the built site: "/", "/glossary/", and "/404.html". */
export function pages(): string[] {
  return files()
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(/\/index\.html$/, "/"));
}

/**
 * Playwright's `test`, which also fails if any page of any context logs an error or a warning,
 * throws, breaks its security policy or asks another site for something. A test that provokes such
 * a thing says so beforehand: `test.use({ provoked: [/the server responded with a status of 404/] })`.
 */
export const test = base.extend<{ provoked: RegExp[]; faults: string[] }>({
  provoked: [[], { option: true }],
  faults: [
    async ({ browser, baseURL, provoked }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? "").origin;
      const restore = onNewContext(browser, (context) => watch(context, origin, faults));
      await use(faults);
      restore();
      const unasked = faults.filter((fault) => !provoked.some((pattern) => pattern.test(fault)));
      if (unasked.length > 0) throw new Error(unasked.join("\n"));
    },
    { auto: true },
  ],
});

/** Calls `listen` with each context that the test opens, its own `context` included. */
function onNewContext(browser: Browser, listen: (context: BrowserContext) => Promise<void>) {
  const original = browser.newContext;
  browser.newContext = async (options) => {
    const context = await original.call(browser, options);
    await listen(context);
    return context;
  };
  return () => {
    browser.newContext = original;
  };
}

async function watch(context: BrowserContext, origin: string, faults: string[]) {
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      faults.push(
        `${message.type()} in the console of ${message.page()?.url()}: ${message.text()}`,
      );
  });
  context.on("weberror", (webError) =>
    faults.push(`not caught in ${webError.page()?.url()}: ${webError.error().stack}`),
  );
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      faults.push(`request to another site: ${url}`);
  });
  await context.exposeFunction("reportViolation", (violation: string) => {
    faults.push(`security policy: ${violation}`);
  });
  await context.addInitScript(() => {
    const report = Reflect.get(window, "reportViolation");
    addEventListener("securitypolicyviolation", (violation) => {
      const { effectiveDirective, blockedURI, documentURI } = violation;
      report(`${effectiveDirective} blocks ${blockedURI} in ${documentURI}`);
    });
  });
  context.on("page", (page) => {
    page.on("worker", (worker) => {
      const listening = worker.evaluate(() => {
        addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
          console.error(`security policy: ${effectiveDirective} blocks ${blockedURI} in a worker`),
        );
      });
      // A worker may be gone before it listens.
      listening.catch(() => undefined);
    });
  });
}

/** The figure of an experiment on the open page, in sight and live: before that it takes no key and no click. */
export async function liveFigure(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`figure#${id}`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".live-figure:not([inert])")).toBeVisible();
  return figure;
}
