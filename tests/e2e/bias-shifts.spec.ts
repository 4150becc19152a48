import { expect, liveFigure, type Page, test } from "./site.ts";
import { reload, storedEvents } from "./stored.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/bias-shifts/";

/** The loss as the figure says it, once it is below a value. */
async function lossBelow(page: Page, value: number): Promise<void> {
  await expect
    .poll(async () => readLoss(await page.locator(".figure-status").innerText()), {
      timeout: 60_000,
    })
    .toBeLessThan(value);
}

function readLoss(status: string): number {
  const [, digits = "NaN", exponent = "0"] =
    /loss\s+([\d.]+)(?:\s×\s10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?/.exec(status) ?? [];
  const power = [...exponent].map((sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign)).map(String);
  const plain = power.map((at) => (at === "0" ? "-" : String(Number(at) - 1))).join("");
  return Number(digits) * 10 ** (exponent === "0" ? 0 : Number(plain));
}

/** The figures that the log says were trained to the end. */
async function trainedFigures(page: Page): Promise<(string | undefined)[]> {
  const ran = (await storedEvents(page)).filter(({ kind }) => kind === "ran");
  return ran.map(({ data }) => data.figure);
}

test("a reader draws, trains, gives the biases back, answers, and finds it all again", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "hill");
  await expect(figure.locator("figcaption")).toBeHidden();

  const pad = figure.locator(".guess-pad");
  await expect(pad).toHaveCount(1);
  const box = (await pad.boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2, { steps: 12 });
  await page.mouse.up();
  await figure.getByRole("button", { name: "Run", exact: true }).click();
  await expect(figure.locator("figcaption")).toBeVisible();

  const giveBack = figure.getByRole("button", { name: "Give the biases back" });
  await expect(giveBack).toBeVisible({ timeout: 60_000 });
  await expect(figure.getByText(/the network dug to −0\.\d\d/)).toBeVisible();
  const stuck = readLoss(await figure.locator(".figure-status").innerText());
  expect(stuck).toBeGreaterThan(0.05);
  await expect.poll(() => trainedFigures(page)).toEqual(["bias-shifts/hill"]);
  await giveBack.click();
  await lossBelow(page, 0.001);

  const question = page.locator("#bias-zero-input");
  await question.scrollIntoViewIfNeeded();
  await question.getByRole("button", { name: /Anything between/ }).click();
  await expect(question.getByText("Not quite.")).toBeVisible();
  await question.getByRole("button", { name: /Only 0/ }).click();
  await expect(question.getByText("Right.")).toBeVisible();

  await reload(page);
  await question.scrollIntoViewIfNeeded();
  await expect(question.getByRole("button", { name: /Only 0/ })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByText("Just run it")).toBeHidden();
  await expect(figure.getByRole("button", { name: "Run", exact: true })).toBeEnabled();
});

test("all of it works by keyboard alone", async ({ page }) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "hill");
  const slider = figure.getByLabel("x = −1.6");
  await expect(slider).toHaveCount(1);
  await slider.focus();
  for (let press = 0; press < 8; press++) await page.keyboard.press("ArrowDown");
  const run = figure.getByRole("button", { name: "Run", exact: true });
  await expect(run).toBeEnabled();
  await run.focus();
  await page.keyboard.press("Enter");
  const giveBack = figure.getByRole("button", { name: "Give the biases back" });
  await expect(giveBack).toBeVisible({ timeout: 60_000 });
  await expect(figure.getByText(/You drew a lowest point of −0\.40/)).toBeVisible();

  const scrubber = figure.getByRole("slider", { name: "Step" });
  await scrubber.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(figure.locator(".figure-status")).toContainText("step 599");
  await page.keyboard.press("End");
  await expect(figure.locator(".figure-status")).toContainText("step 600");

  await giveBack.focus();
  await page.keyboard.press("Enter");
  await lossBelow(page, 0.001);

  const question = page.locator("#bend-by-hand");
  await question.scrollIntoViewIfNeeded();
  await question.getByLabel("Your answer").focus();
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await expect(question.getByText("The sign is turned", { exact: false })).toBeVisible();
  await question.getByLabel("Your answer").fill("−4/2");
  await page.keyboard.press("Enter");
  await expect(question.getByText("Right.")).toBeVisible();
});

test("a link opens the very same run and never starts it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(LESSON);
  const figure = await liveFigure(page, "hill");
  await figure.getByRole("button", { name: "Just run it" }).click();
  await figure.getByLabel("More about this figure").click();
  await figure.getByLabel("Random start (seed)").fill("41");
  await figure.getByRole("button", { name: "Copy a link to this run" }).click();
  await expect(figure.getByText("Copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const friend = await context.newPage();
  await friend.goto(link);
  const theirs = friend.locator("#hill");
  await expect(theirs.getByText("This run came with a link.", { exact: false })).toBeVisible();
  await expect(theirs.locator(".figure-status")).toContainText("step 0");
  await theirs.getByLabel("More about this figure").click();
  await expect(theirs.getByLabel("Random start (seed)")).toHaveValue("41");
});

test("a link that is no experiment opens the lesson as it is", async ({ page }) => {
  await page.goto(`${LESSON}#bias-shifts/hill=${"A".repeat(200)}`);
  const figure = await liveFigure(page, "hill");
  await expect(figure.getByRole("button", { name: "Just run it" })).toBeVisible();
  await expect(figure.getByText("came with a link", { exact: false })).toHaveCount(0);
});

test("a click that comes before the scripts is never swallowed", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/HillFigure.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(LESSON);
  const figure = page.locator("#hill");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".live-figure")).toHaveAttribute("inert", "");
  const click = figure.getByRole("button", { name: "Just run it" }).click();
  release();
  await click;
  await expect(figure.locator("figcaption")).toBeVisible();
});
