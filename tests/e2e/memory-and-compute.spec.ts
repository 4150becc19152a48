import { expect, liveFigure, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/memory-and-compute/";

test("a reader divides the work, counts it, and stretches the image, by keyboard", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "columns");
  // The still holds the end of the run; what counts is the picture in hand.
  const live = figure.locator(".live-figure");
  await expect(figure.locator("figcaption")).toBeHidden();
  await expect(live.getByText("15,470 million", { exact: true })).toHaveCount(0);

  const guess = figure.getByRole("slider", { name: "share of the three dense layers" });
  await guess.focus();
  for (let press = 0; press < 10; press++) await page.keyboard.press("ArrowRight");
  await figure.getByRole("button", { name: "Count it" }).focus();
  await page.keyboard.press("Enter");
  await expect(figure.getByText(/You gave the dense layers 60.% .* they do 0\.8.%/)).toBeVisible();
  await expect(figure.locator("figcaption")).toBeVisible();
  await expect(live.getByText("15,470 million", { exact: true })).toBeVisible();
  await expect(figure.locator(".figure-status")).toContainText("353 parameters at 50,176 places");
  await expect(figure.locator(".figure-status")).toContainText("steps a second here");

  const image = figure.getByRole("slider", { name: /^image/ });
  await image.focus();
  await page.keyboard.press("Home");
  await expect(figure.locator(".figure-status")).toContainText("353 parameters at 1,024 places");
  await expect(live.getByText("138 million", { exact: true })).toBeVisible();
  await expect(live.getByText("15,470 million", { exact: true })).toHaveCount(0);
  await figure.getByRole("radio", { name: "Activations to keep" }).check();
  await expect(figure.getByText(/the dense layers keep/)).toBeVisible();
});
