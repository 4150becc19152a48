import { expect, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/fit/";

test("a guess by keyboard, twelve networks trained, and the spike at the very end", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = page.locator("#features400");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".live-figure:not([inert])")).toBeVisible();
  await expect(figure.locator("figcaption")).toBeHidden();

  await figure.getByLabel("400 weights").focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowUp");
  const train = figure.getByRole("button", { name: "Train all" });
  await expect(train).toBeEnabled();
  await train.focus();
  await page.keyboard.press("Enter");

  const further = figure.getByRole("button", { name: "Train to the very end" });
  await expect(further).toBeVisible({ timeout: 60_000 });
  await expect(
    figure.getByText(/You drew an error of 1 at 40 weights and 3\.\d at 400/),
  ).toBeVisible();
  const errorAtForty = async () => {
    const said = await figure.locator(".figure-finding").innerText();
    return Number(/and ([\d.]+) on new ones/.exec(said)?.[1]);
  };
  const before = await errorAtForty();
  await further.focus();
  await page.keyboard.press("Enter");
  const penalty = figure.getByLabel("penalty");
  await expect(penalty).toBeVisible();
  expect(await errorAtForty()).toBeGreaterThan(5 * before);

  await penalty.focus();
  await page.keyboard.press("End");
  await expect(penalty).toHaveAttribute("aria-valuetext", "10¹");
  await expect.poll(errorAtForty).toBeLessThan(before);
  await figure.getByLabel("weights", { exact: true }).focus();
  await page.keyboard.press("End");
  await expect(figure.locator(".figure-finding")).toContainText("With 400 weights");
});
