import { expect, liveFigure, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/watch-training/";

test("a reader points to a patient and orders a test by keys; the signal of B has faded", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "patientA");
  await expect(figure.locator("figcaption")).toBeHidden();

  const patient = figure.getByRole("button", { name: /Patient A is/ });
  await patient.focus();
  await page.keyboard.press("Enter");
  await expect(patient).toHaveAttribute("aria-pressed", "true");
  const run = figure.getByRole("button", { name: "Run", exact: true });
  await expect(run).toBeDisabled();
  const weights = figure.getByRole("radio", { name: "Weights" });
  await weights.focus();
  await page.keyboard.press("Space");
  await expect(weights).toBeChecked();
  await run.focus();
  await page.keyboard.press("Enter");

  await expect(
    figure.getByText(/You pointed at A, and A has learned.*B.s stayed at 0\.(69|70)/),
  ).toBeVisible({ timeout: 60_000 });
  await expect(figure.getByText(/equal in every bit/).first()).toBeVisible();

  await figure.getByRole("radio", { name: "Signal δ" }).check();
  const signal = figure.locator(".patients-finding");
  await expect(signal).toContainText(/in A and \d\.\d × 10⁻[⁵-⁹] in B/);

  await figure.getByRole("slider", { name: "Step" }).fill("0");
  await expect(figure.locator(".figure-status")).toContainText("step 0");
  await expect(signal).toContainText(/0\.\d+ in A and \d\.\d × 10⁻[⁵-⁹] in B/);
  await figure.getByRole("radio", { name: "Weights" }).check();
  await expect(signal).toHaveText("The two X-rays are the same, bar for bar.");
});
