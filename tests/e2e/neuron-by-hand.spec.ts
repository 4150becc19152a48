import { expect, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/neuron-by-hand/";

test("by keyboard: a guess at the tip, the line that two linear layers are, and the bend", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = page.locator("#hillLinear");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".live-figure:not([inert])")).toBeVisible();
  const live = figure.locator(".live-figure");
  const run = figure.getByRole("button", { name: "Run", exact: true });
  await expect(run).toBeDisabled();
  await expect(live.getByText("multiplied out")).toBeHidden();

  const guess = figure.getByRole("slider", { name: /where the walk ends/ });
  await guess.focus();
  await page.keyboard.press("End");
  await expect(guess).toHaveAttribute("aria-valuetext", "1.35");
  await run.focus();
  await page.keyboard.press("Enter");
  await expect(figure.getByText(/You put the tip at 1\.35; the walk ended at 0\.38\./)).toBeVisible(
    { timeout: 60_000 },
  );
  await expect(live.locator("svg").getByText("y = 0.09 x + 0.29")).toBeVisible();

  const input = figure.getByRole("slider", { name: "Input x" });
  await input.focus();
  await page.keyboard.press("Home");
  await expect(input).toHaveAttribute("aria-valuetext", "−3.00, the walk ends at 0.01");
  await page.keyboard.press("End");
  await expect(input).toHaveAttribute("aria-valuetext", "3.00, the walk ends at 0.56");

  const bend = figure.getByRole("button", { name: "Bend the units" });
  await bend.focus();
  await page.keyboard.press("Enter");
  await input.focus();
  await page.keyboard.press("Home");
  for (let press = 0; press < 80; press++) await page.keyboard.press("ArrowRight");
  await expect(input).toHaveAttribute("aria-valuetext", /^1\.00, the walk ends at 0\.9/);
});
