import { expect, test } from "./site.ts";
import { answersStored } from "./stored.ts";

const TERM = "/machine-learning-engineering/weights-and-biases/";

test("the map says what was done, lights what a lesson needs and what needs it, and leads there by keyboard", async ({
  page,
}) => {
  await page.goto(`${TERM}bias-shifts/`);
  const question = page.locator("#bias-zero-input");
  await question.scrollIntoViewIfNeeded();
  await question.getByRole("button", { name: "Only 0" }).click();
  await answersStored(page, 1);

  await page.goto(`${TERM}map/`);
  const row = page.locator(".course-map li", {
    has: page.getByRole("link", { name: "A bias shifts" }),
  });
  await expect(row.locator(".course-map-done")).toHaveText(/^(read, )?1 of \d+ right$/);
  await expect(row.locator(".dot")).toHaveAttribute("data-state", "started");
  // The point in it is seen, over the paper that hides the arcs.
  await expect(row.locator(".dot")).toHaveCSS("background-image", /gradient/);

  const needsIn = (text: string) => /Needs (.*)\./.exec(text)?.[1]?.split(", ") ?? [];
  const own = needsIn((await row.textContent())!);
  const all = await page.locator(".course-map li").allTextContents();
  const others = all.filter((text) => needsIn(text).includes("A bias shifts"));
  expect(own.length).toBeGreaterThan(0);
  await row.getByRole("link").focus();
  await expect(page.locator(".arcs path[data-lit]")).toHaveCount(own.length + others.length);

  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/bias-shifts\/$/);
});
