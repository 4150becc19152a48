import { expect, liveFigure, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/hyperparameters/";

test("nine trials placed by keyboard train beside a grid of three rates and nine random ones", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "search");
  const run = figure.getByRole("button", { name: "Run", exact: true });
  await expect(run).toBeDisabled();
  const rate = figure.getByRole("slider", { name: "learning rate" });
  for (let trial = 1; trial <= 9; trial++) {
    await rate.fill(String(trial / 10));
    await figure.getByRole("button", { name: `Place trial ${trial}` }).press("Enter");
  }
  await expect(figure.locator(".figure-status")).toContainText("9 of 9 placed");
  await expect(run).toBeFocused();
  await run.press("Enter");
  await expect(figure.locator(".figure-status")).toContainText("step 300", { timeout: 30_000 });
  await expect(figure.locator(".figure-note")).toContainText(
    /^Your nine came to 0\.\d\d from 9 rates, the grid to 0\.\d\d from 3 rates/,
  );
  await figure.getByRole("radio", { name: "3 × 3 grid" }).check();
  await expect(figure.getByRole("img", { name: /3 different rates/ })).toBeVisible();
});
