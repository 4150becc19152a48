import { expect, liveFigure, type Page, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/parameters-grow/";

async function openFigure(page: Page) {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "digits");
  await expect(figure.getByText(/loads 1\.\d+ MB of digits first/)).toBeVisible();
  return figure;
}

test("a reader guesses by keys, trains on real digits and sees which are read wrong", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const figure = await openFigure(page);
  await expect(figure.locator("figcaption")).toBeHidden();
  expect(asked).not.toContain("/data/digits-28.bin");

  const run = figure.getByRole("button", { name: "Run", exact: true });
  await expect(run).toBeDisabled();
  const guess = figure.getByRole("slider", { name: /how many are read wrong/ });
  await guess.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("PageUp");
  await expect(guess).toHaveAttribute("aria-valuetext", "200 wrong");
  await run.focus();
  await page.keyboard.press("Enter");

  const wrong = figure.locator(".wrong-digits");
  await expect(wrong).toBeVisible({ timeout: 60_000 });
  await expect(figure.locator(".figure-status")).toContainText("step 250 of 250");
  const count = Number(/^(\d+) of 2,000/.exec(await wrong.innerText())![1]);
  expect(count).toBeGreaterThan(20);
  expect(count).toBeLessThanOrEqual(200);
  await expect(
    figure.getByText(`You expected 200 wrong; after one pass it is ${count} of 2,000.`),
  ).toBeVisible();
  await expect(figure.locator("figcaption")).toBeVisible();

  await expect(wrong.getByRole("listitem")).toHaveCount(12);
  await wrong.getByRole("button", { name: `Show all ${count}` }).click();
  await expect(wrong.getByRole("listitem")).toHaveCount(count);
  for (const words of await wrong.getByRole("listitem").allInnerTexts()) {
    const [, was, said] = /a (\d), read as (\d)/.exec(words)!;
    expect(was).not.toBe(said);
  }

  // The rim of every unit is blank where nothing moved.
  const unit = figure.getByRole("img", { name: /weights into unit/ });
  const cells = () =>
    unit.locator("path").evaluateAll((paths) => paths.map((p) => p.getAttribute("d")).join(""));
  expect(await cells()).toMatch(/M0 0\.5h/);
  await figure.getByRole("radio", { name: "What training moved" }).check();
  await expect.poll(cells).not.toMatch(/M0 0\.5h/);
  await figure.getByRole("slider", { name: /^unit/ }).fill("3");
  await expect(figure.getByRole("img", { name: /weights into unit 3 / })).toBeVisible();
  await expect.poll(cells).not.toMatch(/M0 0\.5h/);

  // Back at the start nothing has moved, and the untrained network is examined too.
  await figure.getByRole("slider", { name: "Step" }).fill("0");
  await expect(
    figure.getByText("101,770 of 101,770 parameters are as they were drawn"),
  ).toBeVisible();
  await expect.poll(cells).toBe("");
  await expect
    .poll(async () => Number(/^([\d,]+) of/.exec(await wrong.innerText())![1].replace(",", "")))
    .toBeGreaterThan(1000);
});

test.describe("without a network", () => {
  test.use({ provoked: [/Failed to load resource/] });

  test("a failed load is told in words, keeps the guess, and can be tried again", async ({
    page,
  }) => {
    const figure = await openFigure(page);
    await page.context().route("**/data/digits-28.bin", (route) => route.abort());
    await figure.getByRole("slider", { name: /how many are read wrong/ }).fill("300");
    const run = figure.getByRole("button", { name: "Run", exact: true });
    await run.click();
    await expect(figure.getByRole("alert")).toContainText(
      "The digits could not be loaded: the site cannot be reached. Nothing is lost: press Run to try again.",
    );
    await expect(figure.getByText("your guess: 300")).toBeVisible();

    await page.context().unroute("**/data/digits-28.bin");
    await run.click();
    await expect(
      figure.getByText(/You expected 300 wrong; after one pass it is \d+ of 2,000/),
    ).toBeVisible({ timeout: 60_000 });
    await expect(figure.getByRole("alert")).toHaveCount(0);
  });
});
