import { readFileSync } from "node:fs";
import { parseFile } from "../../src/progress/index.ts";
import { expect, test, type Page } from "./site.ts";
import { storedEvents } from "./stored.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/bias-shifts/";

/** Notes in the page when the notice first shows. */
async function watchNotice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (Reflect.has(window, "shownAt") || !document.querySelector(".notice[data-open]")) return;
      Reflect.set(window, "shownAt", performance.now());
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/** How long the notice took, from a moment of the page's clock, kept with the results of the test. */
async function noteTime(page: Page, from: number): Promise<void> {
  const shownAt = await page.evaluate(() => Number(Reflect.get(window, "shownAt")));
  const description = `${Math.round(shownAt - from)} ms`;
  test.info().annotations.push({ type: "notice after", description });
}

const now = (page: Page) => page.evaluate(() => performance.now());
const notice = (page: Page) => page.locator(".notice");

async function answerQuestion(page: Page, at = 0): Promise<void> {
  const question = page.locator("#bias-zero-input");
  await question.scrollIntoViewIfNeeded();
  const option = question.locator("button.quiz-option").nth(at);
  await option.click();
}

async function saved(page: Page) {
  const downloading = page.waitForEvent("download");
  await notice(page).getByRole("button", { name: "Save to a file" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^learnable-progress-\d{4}-\d\d-\d\d\.json$/);
  return parseFile(readFileSync(await download.path(), "utf8"));
}

test("blocked storage is said on any page, the site goes on in memory, and export works", async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await watchNotice(page);
  await page.goto("/glossary/");
  await expect(notice(page).getByRole("status")).toContainText("does not let the site store");
  await noteTime(page, 0);

  await page.goto(LESSON);
  await expect(notice(page)).toContainText("does not let the site store");
  await answerQuestion(page);
  await expect(page.locator("#bias-zero-input .quiz-feedback").first()).toBeVisible();
  const file = await saved(page);
  expect(file.events.map(({ kind }) => kind)).toContain("answered");
  await notice(page).getByRole("button", { name: "Dismiss" }).click();
  await expect(notice(page).getByRole("button")).toHaveCount(0);
  await expect(notice(page).getByRole("status")).toBeEmpty();
});

test("a full disk is said in words, and what did not fit is in the export", async ({
  page,
  baseURL,
}) => {
  await page.goto(LESSON);
  await watchNotice(page);
  await page.reload();
  await page.locator("#bias-zero-input").scrollIntoViewIfNeeded();
  await expect(page.locator("#bias-zero-input button.quiz-option").first()).toBeAttached();
  const session = await page.context().newCDPSession(page);
  const origin = new URL(baseURL!).origin;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  const from = await now(page);
  await answerQuestion(page);
  await expect(notice(page)).toContainText("no room left");
  await noteTime(page, from);
  expect((await saved(page)).events.map(({ kind }) => kind)).toContain("answered");

  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await answerQuestion(page, 1);
  await expect(notice(page).getByRole("button")).toHaveCount(0);
});

test("storage wiped by the browser is said at once, and is stored again if wanted", async ({
  page,
  context,
  baseURL,
}) => {
  await watchNotice(page);
  await page.goto(LESSON);
  await answerQuestion(page);
  await expect.poll(() => countStored(page)).toBeGreaterThan(0);
  const session = await context.newCDPSession(page);
  const from = await now(page);
  await session.send("Storage.clearDataForOrigin", {
    origin: new URL(baseURL!).origin,
    storageTypes: "indexeddb",
  });
  await expect(notice(page)).toContainText("has been deleted");
  await noteTime(page, from);
  expect((await saved(page)).events.map(({ kind }) => kind)).toContain("answered");
  await notice(page).getByRole("button", { name: "Store it again" }).click();
  await expect(notice(page).getByRole("button")).toHaveCount(0);
  expect(await countStored(page)).toBeGreaterThan(0);
});

test("a database upgraded by a newer tab is read, not written, and exports", async ({
  page,
  context,
}) => {
  await watchNotice(page);
  await page.goto(LESSON);
  await answerQuestion(page);
  await expect.poll(() => countStored(page)).toBeGreaterThan(0);
  const newer = await context.newPage();
  await newer.goto("/404.html");
  const from = await now(page);
  await newer.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("learnable", 2);
        request.onblocked = () => reject(new Error("The older tab does not let go."));
        request.onsuccess = () => resolve();
      }),
  );
  await expect(notice(page)).toContainText("newer version");
  await noteTime(page, from);
  expect((await saved(page)).events.map(({ kind }) => kind)).toContain("answered");

  await page.goto("/progress/");
  await expect(page.getByRole("row", { name: /Answers/ })).toContainText("1");
  await expect(page.getByRole("button", { name: "Export to a file" })).toBeEnabled();
  await expect(page.getByRole("button", { name: /Delete/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Open a file" })).toHaveCount(0);
});

async function countStored(page: Page): Promise<number> {
  return (await storedEvents(page)).length;
}
