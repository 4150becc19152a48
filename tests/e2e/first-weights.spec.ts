import { expect, liveFigure, test } from "./site.ts";

const TERM = "/machine-learning-engineering/weights-and-biases";

test("two starts: a guess by keys is measured, sigmoid keeps less than a quarter, training closes the gap", async ({
  page,
}) => {
  await page.goto(`${TERM}/watch-training/`);
  const figure = await liveFigure(page, "normalizedStart");
  await expect(figure.locator("figcaption")).toBeHidden();
  const measure = figure.getByRole("button", { name: "Measure it" });
  await expect(measure).toBeDisabled();
  await expect(figure.locator(".live .gradient-line")).toHaveCount(0);

  await figure.getByRole("slider", { name: "what comes back to layer 1" }).focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await measure.focus();
  await page.keyboard.press("Enter");

  await expect(
    figure.getByText(/You marked 0\.63 of the variance; 0\.00\d+ comes back/),
  ).toBeVisible();
  await expect(figure.locator("figcaption")).toBeVisible();
  const finding = figure.locator(".figure-finding");
  await expect(finding).toContainText(/Before the first step .* by 0\.5\d* at the standard start/);

  const sigmoid = figure.getByRole("radio", { name: "sigmoid" });
  await sigmoid.focus();
  await page.keyboard.press("Space");
  await expect(finding).toContainText(
    /by 0\.1\d at the standard start and by 0\.2[0-4]? at the normalised/,
  );
  await expect(finding).toContainText("a quarter at most");

  await figure.getByRole("radio", { name: "tanh" }).check();
  await figure.getByRole("button", { name: "Train" }).click();
  await expect(figure.locator(".figure-status")).toContainText("step 120", { timeout: 60_000 });
  await expect(finding).toContainText(/At step 120 .* by 1\.\d at the standard start/);

  await figure.getByRole("slider", { name: "Step" }).fill("0");
  await expect(finding).toContainText(/Before the first step .* by 0\.5\d* at the standard start/);
  const depth = figure.getByRole("slider", { name: /hidden layers/ });
  await depth.focus();
  await page.keyboard.press("End");
  await expect(figure.locator(".live text.gradient", { hasText: "standard:" })).toContainText(
    /× 10⁻⁵/,
  );
});

test("thirty layers: He's start learns, Xavier's stalls, and Adam wakes it", async ({ page }) => {
  await page.goto(`${TERM}/when-they-are-wrong/`);
  const figure = await liveFigure(page, "thirtyHe");
  await expect(figure.locator("figcaption")).toBeHidden();
  const run = figure.getByRole("button", { name: "Run", exact: true });
  await expect(run).toBeDisabled();
  const he = figure.getByRole("slider", { name: "He" });
  await he.focus();
  await page.keyboard.press("Home");
  await expect(he).toHaveAttribute("aria-valuetext", "0.00");
  await run.focus();
  await page.keyboard.press("Enter");

  await expect(
    figure.getByText(
      /You let them end at 0\.00 and 0\.69; .*Xavier’s to 0\.69\. He’s start learned/,
    ),
  ).toBeVisible({ timeout: 60_000 });
  const status = figure.locator(".figure-status");
  await expect(status).toContainText(/step 200.*He 0\.[0-4]\d, Xavier 0\.69/);

  await figure.getByRole("slider", { name: "Step" }).fill("4");
  await expect(status).toContainText(/step 4.*Xavier 0\.69/);

  const adam = figure.getByRole("radio", { name: "Adam" });
  await adam.focus();
  await page.keyboard.press("Space");
  await expect(status).toContainText(/step 200.*Xavier 0\.[0-4]\d/, { timeout: 60_000 });
});
