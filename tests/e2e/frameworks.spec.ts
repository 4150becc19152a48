import { expect, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/frameworks/";

test("a reader marks by keyboard, sees the layer load and fail, and flips it", async ({ page }) => {
  await page.goto(LESSON);
  const figure = page.locator("#square");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".live-figure:not([inert])")).toBeVisible();
  await figure.getByLabel("the copy").focus();
  await page.keyboard.press("Home");
  await figure.getByRole("button", { name: "Train and load" }).press("Enter");
  await expect(
    figure.getByText(/You marked that it refuses\. It loads without a word, .* \d+ % right/),
  ).toBeVisible({ timeout: 60_000 });
  await figure.getByLabel("flip over the diagonal").press("End");
  await expect(figure.getByText("the same answers")).toBeVisible();
  await figure.getByLabel("layer 1: 6 × 2").check();
  await expect(figure.getByText(/It expects \(2, 6\) and is given \(6, 2\)/)).toBeVisible();
});

test("one text is shown at a time, without scripts too", async ({ page }) => {
  await page.goto(LESSON);
  const libraries = page.locator(".libraries");
  await expect(libraries.getByLabel("The network in NumPy")).toBeVisible();
  await libraries.getByLabel("PyTorch", { exact: true }).check();
  await expect(libraries.getByLabel("The network in PyTorch")).toContainText("nn.Linear(6, 6)");
  await expect(libraries.getByLabel("The network in NumPy")).toBeHidden();
});
