import { expect, liveFigure, type Locator, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/how-they-interact/";

/** The step that the figure stands at. */
async function stepOf(figure: Locator): Promise<number> {
  const status = await figure.locator(".figure-status").innerText();
  return Number((/step\s+([\d,]+)/.exec(status)?.[1] ?? "NaN").replace(",", ""));
}

test("sliding the data makes descent crawl, centring cures it, all by keyboard", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "round");
  await expect(figure.locator("figcaption")).toBeHidden();
  const run = figure.getByRole("button", { name: "Run", exact: true });
  await expect(run).toBeDisabled();

  const words = figure.locator(".slide-words");
  const mean = figure.getByRole("slider", { name: "Mean of x" });
  await expect(words).toContainText(/condition number 1\.\d/);
  await expect(figure.locator(".live-figure .picture-narrow")).toHaveCount(0);
  await mean.focus();
  for (let press = 0; press < 30; press++) await page.keyboard.press("ArrowRight");
  await expect(words).toContainText(/mean of x 3\.0/);
  await expect(words).toContainText(/condition number 1\d\d/);

  await figure.getByRole("slider", { name: /^Steps until/ }).focus();
  for (let press = 0; press < 44; press++) await page.keyboard.press("ArrowRight");
  await run.press("Enter");

  const centre = figure.getByRole("button", { name: "Centre the data" });
  await expect(centre).toBeVisible({ timeout: 60_000 });
  await expect(figure.getByText(/You guessed 13 steps\. It took \d+/)).toBeVisible();
  await expect(figure.locator("figcaption")).toBeVisible();
  const far = await stepOf(figure);
  expect(far).toBeGreaterThan(100);

  await centre.press("Enter");
  await expect(words).toContainText(/mean of x 0\.0/);
  await expect(run).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => stepOf(figure), { timeout: 20_000 }).toBeGreaterThan(2);
  expect(await stepOf(figure)).toBeLessThan(far / 8);
});
