import { expect, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/loss/";

test("a reader guesses the first loss, trains, and pulls one bead above all others, by keyboard", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = page.locator("#beads");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".live-figure:not([inert])")).toBeVisible();
  await expect(figure.locator("figcaption")).toBeHidden();

  await figure.getByRole("slider", { name: /Your guess/ }).focus();
  for (let press = 0; press < 20; press++) await page.keyboard.press("ArrowRight");
  await figure.getByRole("button", { name: "Run", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(
    figure.getByText("You pointed to 1.00. Before the first step the loss was 2.30", {
      exact: false,
    }),
  ).toBeVisible();
  await expect(figure.locator("figcaption")).toBeVisible();
  await expect(figure.locator(".figure-status")).toContainText("step 160", { timeout: 30_000 });
  await expect(figure.locator(".live-figure").getByText("2 of 60 wrong")).toBeVisible();

  const bead = figure.getByRole("slider", { name: /Pull the ringed one/ });
  await bead.focus();
  await page.keyboard.press("Home");
  await expect(figure.locator(".live-figure").getByText("3 of 60 wrong")).toBeVisible();
  const [own, others] = await figure.locator(".slider-under b").allInnerTexts();
  expect(Number(own)).toBeGreaterThan(Number(others));
});
