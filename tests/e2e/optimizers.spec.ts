import { expect, liveFigure, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/optimizers/";

test("Adam's first step is guessed by keyboard, and ten times the gradients leave its track as it was", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "tapeSgd");
  const run = figure.getByRole("button", { name: "Run", exact: true });
  await expect(run).toBeDisabled();
  await figure.getByRole("slider", { name: "Adam’s first step" }).fill("-0.2");
  await run.press("Enter");
  await expect(figure.locator(".figure-status")).toContainText("step 12", { timeout: 30_000 });
  await expect(figure.locator(".figure-note")).toContainText(
    "You drew −0.20. Adam’s first step is −0.10",
  );

  const ends = figure.locator(".live-figure svg text").filter({ hasText: "weight 2.0 →" });
  await expect(ends).toHaveCount(4);
  const [descent, , adam] = await ends.allTextContents();
  await figure.getByRole("button", { name: "Ten times the gradients" }).press("Enter");
  await expect(ends.nth(0)).not.toHaveText(descent);
  await expect(ends.nth(2)).toHaveText(adam);

  await figure.getByRole("slider", { name: "step 1", exact: true }).fill("-40");
  await expect(ends.nth(2)).not.toHaveText(adam);
});
