import { expect, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/gradient-descent/";

test("a reader points to a rate, trains at every one, and drags to another, by keyboard", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = page.locator("#cliff");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".live-figure:not([inert])")).toBeVisible();
  await expect(figure.locator("figcaption")).toBeHidden();

  await figure.getByRole("slider", { name: /Your guess/ }).focus();
  await page.keyboard.press("End");
  await figure.getByRole("button", { name: "Train at every rate" }).focus();
  await page.keyboard.press("Enter");
  await expect(
    figure.getByText(/You pointed to 100\. The lowest end is at 5\.6; at 10 a run ends above/),
  ).toBeVisible({ timeout: 30_000 });
  await expect(figure.locator("figcaption")).toBeVisible();
  const dots = figure.locator(".live-figure .cliff-dot");
  await expect(dots).toHaveCount(17);
  await expect(figure.locator(".figure-status")).toContainText("up on 164 of 299 steps");

  await figure.getByRole("slider", { name: /Drag along/ }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(figure.locator(".figure-status")).toContainText("rate 6.3");
  await expect(dots).toHaveCount(18);
});
