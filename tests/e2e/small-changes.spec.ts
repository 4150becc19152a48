import { expect, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/small-changes/";

test("a reader guesses the longest spine, trains, and turns the dial to the worst by keys", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = page.locator("#ring");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator("figcaption")).toBeHidden();

  const guess = figure.getByRole("slider", { name: /Your guess/ });
  await guess.focus();
  for (let percent = 0; percent < 4; percent++) await page.keyboard.press("ArrowRight");
  await figure.getByRole("button", { name: "Run", exact: true }).click();
  await expect(figure.getByRole("button", { name: "Turn to the worst" })).toBeVisible({
    timeout: 60_000,
  });

  const dial = figure.getByRole("slider", { name: /Direction of the push/ });
  const flipsAt = async (words: RegExp) => {
    await expect(dial).toHaveAttribute("aria-valuetext", words);
    const text = (await dial.getAttribute("aria-valuetext"))!;
    return Number(/(\d+) of 300/.exec(text)![1]);
  };
  const random = await flipsAt(/^random push 31: \d+ of 300/);
  expect(random).toBeLessThan(30);
  await dial.focus();
  await page.keyboard.press("End");
  await expect(figure.getByText(/You drew 4.%\. The worst push flips/)).toBeVisible();
  await expect
    .poll(() => flipsAt(/^the worst push: \d+ of 300/), { timeout: 10_000 })
    .toBeGreaterThan(60);
});
