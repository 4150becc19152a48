import { expect, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/train-and-eval/";

test("a neighbour moves every output in training mode and none but its own afterwards", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = page.locator("#company");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".live-figure:not([inert])")).toBeVisible();
  const run = figure.getByRole("button", { name: "Run", exact: true });
  await expect(run).toBeDisabled();
  await figure.getByRole("checkbox", { name: "the neighbour" }).focus();
  await page.keyboard.press("Space");
  await run.click();
  await expect(figure).toContainText(
    /You chose 1 of 8\. .* training mode moves 8 of them, .* the neighbour's own output alone\./,
    { timeout: 15_000 },
  );

  const words = figure.locator(".company-words");
  const [mine, home] = [words.locator("b").nth(0), words.locator("b").nth(1)];
  const hash = await words.locator("b").nth(2).innerText();
  await figure.getByLabel("Where the neighbour is").press("End");
  await expect(mine).not.toHaveText(await home.innerText());
  await figure.getByRole("radio", { name: "evaluation mode" }).check();
  await expect(mine).toHaveText(await home.innerText());
  await expect(words).toContainText(hash);
});
