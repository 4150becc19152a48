import { expect, pages, test } from "./site.ts";
import { scriptsOf, weigh, type PageWeight } from "./page-weight.ts";

/** What a page may weigh, in kB gzipped: a margin over what was measured. A kind is known by its address, the first that fits. */
const BUDGETS: [kind: string, address: RegExp, PageWeight][] = [
  ["the evidence", /^\/evidence\/$/, { html: 130, scripts: 120, styles: 22 }],
  ["the glossary", /^\/glossary\/$/, { html: 48, scripts: 16, styles: 22 }],
  ["the review", /^\/review\/$/, { html: 6, scripts: 135, styles: 22 }],
  ["the progress", /^\/progress\/$/, { html: 14, scripts: 100, styles: 22 }],
  ["a map", /^\/[^/]+\/[^/]+\/map\/$/, { html: 9, scripts: 17, styles: 22 }],
  ["a practice test", /^\/[^/]+\/[^/]+\/test\/$/, { html: 9, scripts: 132, styles: 22 }],
  ["a lesson", /^\/[^/]+\/[^/]+\/[^/]+\/$/, { html: 100, scripts: 150, styles: 22 }],
  ["a guide", /^\/[^/]+\/[^/]+\/$/, { html: 32, scripts: 125, styles: 22 }],
  ["any other page", /^\//, { html: 9, scripts: 16, styles: 22 }],
];

test("no page is heavier than its budget", () => {
  for (const address of pages()) {
    const [kind, , budget] = BUDGETS.find(([, pattern]) => pattern.test(address))!;
    const weight = weigh(address);
    for (const part of ["html", "scripts", "styles"] as const)
      expect
        .soft(weight[part], `kB of ${part} of ${address}, which is ${kind}`)
        .toBeLessThanOrEqual(budget[part]);
  }
});

test("a browser that reads a lesson to its end loads no script that was not weighed", async ({
  page,
}) => {
  const address = pages().find((one) => one.endsWith("/bias-shifts/"))!;
  const loaded = new Set<string>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(".js")) loaded.add(pathname);
  });
  await page.goto(address);
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await page.waitForLoadState("networkidle");
  const weighed = scriptsOf(address);
  expect(loaded.size).toBeGreaterThan(weighed.size / 2);
  // The count of what is due comes when the page is idle.
  const late = [...loaded].filter((name) => !weighed.has(name) && !/\/due-mark\./.test(name));
  expect(late).toEqual([]);
});
