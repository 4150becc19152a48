import { expect, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/run-tracker/";

test("a guess by keyboard, one pair more, and the rest of twenty", async ({ page }) => {
  await page.goto(LESSON);
  const figure = page.locator("#rateOne");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".live-figure:not([inert])")).toBeVisible();
  await expect(figure.locator("figcaption")).toBeHidden();

  const guess = figure.getByLabel(/ends lower in/);
  await guess.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(guess).toHaveAttribute("aria-valuetext", "9 of 20 pairs");
  const more = figure.getByRole("button", { name: "One more of each" });
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(figure.locator(".figure-status")).toHaveText("2 pairs");
  await expect(figure.locator(".figure-finding")).toContainText("Medians of 2:");

  await figure.getByLabel("More about this figure").click();
  await figure.getByLabel("Speed").selectOption("as fast as it goes");
  await page.keyboard.press("Escape");
  await expect(figure.getByLabel("Speed")).toBeHidden();
  await expect(figure.getByLabel("More about this figure")).toBeFocused();
  await figure.getByRole("button", { name: "Up to 20" }).focus();
  await page.keyboard.press("Enter");
  // The button that was pressed is disabled while it runs, and gone at the end; the focus is not.
  await expect(figure.getByRole("button", { name: "Pause" })).toBeFocused();
  await expect(figure.locator(".figure-status")).toHaveText("20 pairs", { timeout: 60_000 });
  await expect(figure.getByRole("button", { name: "Begin again" })).toBeFocused();
  await expect(figure.getByText(/in 9 of 20 pairs; it did in 1\d\./)).toBeVisible();
  await expect(figure.locator(".figure-finding")).toHaveText(
    /best single run, 0\.\d\d, had rate.1\./,
  );
});
