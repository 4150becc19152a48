import { readFileSync } from "node:fs";
import { expect, test, type Page } from "./site.ts";
import { answersStored } from "./stored.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/bias-shifts/";

async function answerTwice(page: Page): Promise<void> {
  await page.goto(LESSON);
  const question = page.locator("#bias-zero-input");
  await question.scrollIntoViewIfNeeded();
  for (const at of [1, 0]) await question.locator("button.quiz-option").nth(at).click();
  await answersStored(page, 2);
}

const answers = (page: Page) => page.getByRole("row", { name: /^Answers/ });
const nothing = (page: Page) => page.getByText("Nothing yet.");

test("exported, deleted by keyboard, previewed, imported, undone, imported again: the same state", async ({
  page,
  context,
}) => {
  await answerTwice(page);
  await page.goto("/progress/");
  await expect(answers(page)).toContainText("2");
  const other = await context.newPage();
  await other.goto("/progress/");
  await expect(answers(other)).toContainText("2");

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export to a file" }).click();
  const file = await (await downloading).path();
  const text = readFileSync(file, "utf8");
  await expect(page.getByText(/Exported as learnable-progress/)).toBeVisible();

  await page.getByRole("button", { name: "Delete everything …" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep it", exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(answers(page)).toContainText("2");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Deleted. Nothing is stored here any more.")).toBeVisible();
  await expect(nothing(page)).toBeVisible();
  await expect(nothing(other)).toBeVisible();

  await choose(page, text);
  const preview = page.locator(".import-preview");
  await expect(preview.getByRole("heading")).toBeFocused();
  await expect(preview.getByRole("row", { name: /^Answers/ })).toContainText("2");
  await expect(nothing(page)).toBeVisible();
  await preview.getByRole("button", { name: "Leave it" }).click();
  await expect(nothing(page)).toBeVisible();

  await choose(page, text);
  await preview.getByRole("button", { name: /^Add \d+ entr/ }).click();
  await expect(answers(page)).toContainText("2");
  await expect(answers(other)).toContainText("2");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(nothing(page)).toBeVisible();
  await expect(nothing(other)).toBeVisible();

  await choose(page, text);
  await preview.getByRole("button", { name: /^Add \d+ entr/ }).click();
  await expect(answers(page)).toContainText("2");
  await choose(page, text);
  await expect(preview.getByRole("heading")).toHaveText("This file adds nothing");

  const again = page.waitForEvent("download");
  await preview.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Export to a file" }).click();
  const withoutDate = (written: string) => written.replace(/"made": ".*"/, "");
  expect(withoutDate(readFileSync(await (await again).path(), "utf8"))).toBe(withoutDate(text));

  await page.goto(LESSON);
  await page.locator("#bias-zero-input").scrollIntoViewIfNeeded();
  await expect(page.locator("#bias-zero-input [aria-pressed=true]")).toHaveCount(1);
});

test("a file that is none is refused in words, and changes nothing", async ({ page }) => {
  await page.goto("/progress/");
  await choose(page, "hello");
  await expect(
    page.getByText("The file is no JSON, or it breaks off before its end."),
  ).toBeVisible();
  await expect(nothing(page)).toBeVisible();
});

test.describe("in Safari", () => {
  test.use({
    userAgent:
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15",
  });

  test("the page says that the browser may clear it after seven days", async ({ page }) => {
    await page.goto("/progress/");
    await expect(page.getByText(/after seven days of use without a visit/)).toBeVisible();
  });
});

async function choose(page: Page, text: string): Promise<void> {
  await page
    .getByLabel("A file of progress")
    .setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(text) });
}
