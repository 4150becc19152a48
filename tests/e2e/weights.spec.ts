import { expect, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/weights/";

test("by keyboard: a guess at a weight in another unit, its fit, and a longer ruler", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = page.locator("#walks");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".live-figure:not([inert])")).toBeVisible();
  const run = figure.getByRole("button", { name: "Run", exact: true });
  await expect(run).toBeDisabled();
  const ruler = figure.getByRole("slider", { name: "Unit of the climb" });
  await expect(ruler).toBeHidden();

  const guess = figure.getByRole("slider", { name: /the weight of the climb/ });
  await guess.focus();
  await page.keyboard.press("End");
  await expect(guess).toHaveAttribute("aria-valuetext", "118");
  await run.focus();
  await page.keyboard.press("Enter");
  await expect(
    figure.getByText(/You expected a weight of 118; it came to rest at 9\.5/),
  ).toBeVisible({ timeout: 60_000 });
  const unmoved = figure.getByText("No prediction has moved by more than 0.1 minutes.");
  await expect(unmoved).toBeVisible();

  await ruler.focus();
  await page.keyboard.press("End");
  await expect(ruler).toHaveAttribute("aria-valuetext", "m");
  const picture = figure.getByRole("img", { name: /Bars of two weights/ });
  await expect(picture.getByText("0.0948")).toBeVisible({ timeout: 30_000 });
  await expect(picture.getByText("26 min")).toBeVisible();
  await expect(unmoved).toBeVisible();
});
