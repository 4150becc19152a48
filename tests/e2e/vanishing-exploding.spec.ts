import { expect, liveFigure, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/vanishing-exploding/";

test("a reader guesses the spread, builds the tower, turns it until it stands, and trains it, by keyboard", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "tower");
  await expect(figure.locator("figcaption")).toBeHidden();
  await expect(figure.getByRole("button", { name: "Build it" })).toBeDisabled();

  const spread = figure.getByRole("slider", { name: /^spread of the weights/ });
  await spread.focus();
  for (let press = 0; press < 6; press++) await page.keyboard.press("ArrowRight");
  await figure.getByRole("button", { name: "Build it" }).focus();
  await page.keyboard.press("Enter");
  await expect(
    figure.getByText(/At a spread of 0\.18 the top floor gets 0\.0\d+ times .* Too small/),
  ).toBeVisible();
  await expect(figure.locator("figcaption")).toBeVisible();

  const tower = figure.getByRole("img", { name: /^A tower of thirty layers/ });
  await spread.focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press("ArrowRight");
  await expect(tower).toHaveAccessibleName(/ 0\.\d+ times what sets out arrives at the top/);
  for (let press = 0; press < 4; press++) await page.keyboard.press("ArrowRight");
  await expect(tower).toHaveAccessibleName(/ \d+ times what sets out arrives at the top/);

  await figure.getByRole("radio", { name: "layer norm" }).check();
  await expect(tower).toHaveAccessibleName(/ [01]\.\d times what sets out arrives at the top/);
  await figure.getByRole("radio", { name: "plain" }).check();
  await figure.getByRole("radio", { name: "sigmoid" }).check();
  await expect(tower).toHaveAccessibleName(/ × 10⁻\S+ times comes back to the first layer/);

  await figure.getByRole("button", { name: "Step" }).click();
  await expect(figure.locator(".figure-status")).toContainText("step 1");
});
