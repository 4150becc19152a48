import { expect, liveFigure, test } from "./site.ts";

test("start: a guess by keys, a hundred starts trained in the page, and one that failed opened again", async ({
  page,
}) => {
  await page.goto("/machine-learning-engineering/weights-and-biases/start/");
  const figure = await liveFigure(page, "two");
  await expect(figure.locator("figcaption")).toBeHidden();

  await figure.getByRole("slider", { name: "How many of the hundred learn" }).focus();
  for (let press = 0; press < 9; press++) await page.keyboard.press("PageUp");
  await figure.getByRole("button", { name: "Train the hundred" }).click();
  const verdict = figure.getByText(/You expected 90; \d+ of the 100 starts learned/);
  await expect(verdict).toBeVisible({ timeout: 30_000 });
  const learned = Number(/; (\d+) of/.exec((await verdict.textContent())!)![1]);
  await expect(figure.locator(".live .field-learned")).toHaveCount(learned);
  await expect(figure.locator(".live .field-failed")).toHaveCount(100 - learned);

  const opened = figure.getByRole("slider", { name: "Random start" });
  await opened.focus();
  while (!(await opened.getAttribute("aria-valuetext"))!.endsWith("did not learn"))
    await page.keyboard.press("ArrowRight");
  await expect(figure.locator(".figure-status")).toContainText("step 600", { timeout: 30_000 });
  // What failed among the hundred fails again here: one of the four answers is on the wrong side.
  const answers = (await figure
    .getByText(/Start \d+ answers/)
    .last()
    .textContent())!;
  const [given, asked] = answers
    .split(" where ")
    .map((half) => half.match(/\d\.?\d*(?=,| is|$)/g)!);
  const wrong = asked.filter(
    (target, at) => Number(target) !== Math.round(Number(given.at(at - 4))),
  );
  expect(wrong.length).toBeGreaterThan(0);
});
