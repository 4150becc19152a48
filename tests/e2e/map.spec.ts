import { expect, test } from "./site.ts";
import { answersStored } from "./stored.ts";

const TERM = "/machine-learning-engineering/weights-and-biases/";

test("the map says what was done, lights what a lesson needs and what needs it, and leads there by keyboard", async ({
  page,
}) => {
  await page.goto(`${TERM}bias-shifts/`);
  const option = page.locator("#bias-zero-input button", { hasText: "Only 0" });
  await option.scrollIntoViewIfNeeded();
  await option.click();
  await answersStored(page, 1);

  await page.goto(`${TERM}map/`);
  const row = page.locator(".course-map li", { has: page.getByText("A bias shifts") });
  await expect(row.locator(".course-map-done")).toHaveText(/^(read, )?1 of \d+ right$/);
  await expect(row.locator(".dot")).toHaveAttribute("data-state", "started");

  const needs = await page.locator(".course-map li").allTextContents();
  const own = /Needs (.*)\./.exec(needs.find((text) => /^\W*A bias shifts/.test(text.trim()))!)!;
  const others = needs.filter((text) => /Needs .*A bias shifts/.test(text)).length;
  await row.getByRole("link").focus();
  await expect(page.locator(".arcs path[data-lit]")).toHaveCount(
    own[1]!.split(", ").length + others,
  );

  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/bias-shifts\/$/);
});
