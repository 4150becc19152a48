import { expect } from "@playwright/test";
import { test } from "./site.ts";

const PAGE = "/machine-learning-engineering/weights-and-biases/parameters-grow/";

test("a network is chosen by keys, and the page says what a machine can do with it", async ({
  page,
}) => {
  await page.goto(PAGE);
  const sizes = page.locator("#sizes");
  await sizes.scrollIntoViewIfNeeded();
  await expect(sizes.locator(".sizes:not([inert])")).toBeVisible();
  const verdict = sizes.locator(".sizes-verdict");
  await expect(verdict).toContainText("124,439,808");
  await sizes.getByRole("combobox", { name: "Network" }).selectOption("gpt2xl");
  // 16 bytes for each of 1,557,611,200 parameters are 24.9 GB; 4 bytes are 6.23 GB.
  await expect(verdict).toContainText("1,557,611,200");
  await expect(verdict).toContainText("can use it");
  await sizes.getByLabel("Memory of the machine").selectOption("80");
  await expect(verdict).toContainText("can train it");
  await sizes.getByRole("combobox", { name: "Recipe" }).focus();
  await page.keyboard.press("End");
  await expect(verdict).toContainText("in 8 bits");
});

test("the reader's own network moves with its widths, and its layers are counted behind a tap", async ({
  page,
}) => {
  await page.goto(PAGE);
  const sizes = page.locator("#sizes");
  await sizes.scrollIntoViewIfNeeded();
  await expect(sizes.locator(".sizes:not([inert])")).toBeVisible();
  await sizes.getByLabel("your layers").fill("784-30-10");
  await expect(sizes.locator(".sizes-verdict")).toContainText("23,860");
  await sizes.getByLabel("narrower or wider").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(sizes.getByLabel("your layers")).toHaveValue("784-60-10");
  await sizes.getByText("Yours, layer by layer").click();
  await expect(sizes.getByRole("region", { name: "Yours, layer by layer" })).toContainText(
    "47,040",
  );
  await sizes.getByLabel("your layers").fill("784-");
  await expect(sizes.getByRole("status")).toContainText("such as 784-128-64-10");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the picture, a verdict and the table of all networks are there", async ({ page }) => {
    await page.goto(PAGE);
    const sizes = page.locator("#sizes");
    await expect(sizes.locator("svg:visible")).toHaveCount(1);
    await expect(sizes.locator(".sizes-verdict")).toContainText("124,439,808");
    await sizes.getByText("as a table").click();
    await expect(sizes.getByRole("row", { name: /^GPT-3/ })).toContainText("≈ 174,604,259,328");
  });
});
