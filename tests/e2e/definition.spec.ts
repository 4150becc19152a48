import { expect, liveFigure, type Locator, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/definition/";

const bias = (figure: Locator) => figure.getByRole("slider", { name: "Bias b" });
const weight = (figure: Locator) => figure.getByRole("slider", { name: "Weight w" });

test("tilting leaves the height at 0, and the learner goes on from the reader's hand", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "line");
  await expect(figure.locator("figcaption")).toBeHidden();
  const learn = figure.getByRole("button", { name: "Learn", exact: true });
  await expect(learn).toBeDisabled();

  const before = await bias(figure).getAttribute("aria-valuetext");
  const handle = (await figure.locator(".handle-weight-negative").boundingBox())!;
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 120, { steps: 8 });
  await expect(figure.getByText(`height at 0: ${before}, unmoved`)).toBeVisible();
  await page.mouse.up();
  expect(await bias(figure).getAttribute("aria-valuetext")).toBe(before);

  await learn.click();
  await expect(figure.getByText(/it came to rest at 0\.76 and 1\.16/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(figure.locator("figcaption")).toBeVisible();
  await figure.getByRole("button", { name: "From 99 other starts" }).click();
  await expect(figure.getByText("99 other starts, all on this line")).toBeVisible({
    timeout: 60_000,
  });
});

test("by keyboard, from two starts to one line", async ({ page }) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "line");
  const learn = figure.getByRole("button", { name: "Learn", exact: true });
  for (const key of ["ArrowDown", "PageUp"]) {
    await bias(figure).focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press(key);
    await weight(figure).focus();
    await page.keyboard.press("ArrowUp");
    await expect(figure.locator(".figure-status")).toContainText("step 0");
    await learn.focus();
    await page.keyboard.press("Enter");
    await expect(figure.locator(".figure-status")).toContainText("step 360", { timeout: 60_000 });
    await expect(weight(figure)).toHaveAttribute("aria-valuetext", "0.76");
    await expect(bias(figure)).toHaveAttribute("aria-valuetext", "1.16");
  }
});
