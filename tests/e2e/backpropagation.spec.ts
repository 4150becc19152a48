import { expect, liveFigure, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/backpropagation/";

test("an example is scrubbed forward, a weight is guessed, and the way back settles it", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "example");

  const scrubber = figure.getByLabel(/Where the example is/);
  for (let stop = 0; stop < 9; stop++) await scrubber.press("ArrowRight");
  await expect(scrubber).toHaveAttribute("aria-valuetext", /\(0 − 1\)² = 1/);
  await figure.getByLabel("w₂₂").focus();
  await page.keyboard.press("Space");
  await figure.getByRole("button", { name: "Run it backward" }).click();
  await expect(figure).toContainText("whose gradient is 2. The largest is that of w₂₁, 4");

  const below = figure.getByLabel("Input 2 of the example");
  for (let press = 0; press < 4; press++) await below.press("ArrowLeft");
  await expect(figure.locator(".live-figure .passes")).toContainText("closed");
});

test("a gradient check finds every slope twice, and a nudge too small spoils it", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "example");
  await figure.getByRole("button", { name: "Just run it" }).click();
  await figure.getByRole("button", { name: "Check the gradients" }).click();
  const worst = figure.getByText("Worst relative error");
  await expect(worst).toContainText("× 10⁻⁶");
  await expect(figure.locator(".gradient-check tbody tr")).toHaveCount(9);
  await figure.getByRole("radio", { name: "10⁻⁶" }).check();
  await expect(worst).toContainText("nudges of 10⁻⁶");
  await expect(worst).not.toContainText("× 10⁻⁶,");
});
