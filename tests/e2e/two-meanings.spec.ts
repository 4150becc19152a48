import { expect, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/two-meanings/";

test("a reader points by keyboard, sees the darts land, and pulls the line down to the origin", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = page.locator("#lifted");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".live-figure:not([inert])")).toBeVisible();
  await expect(figure.locator(".live-figure .dart-with")).toHaveCount(0);

  await figure.getByLabel("off at x = 0.5").focus();
  for (let step = 0; step < 18; step++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Tab");
  for (let step = 0; step < 10; step++) await page.keyboard.press("ArrowRight");
  await figure.getByRole("button", { name: "Fit", exact: true }).press("Enter");
  await expect(figure.getByText(/You pointed to −1\.8 and 1\.0; on average .* −[12]/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(figure.locator(".live-figure .dart-with")).toHaveCount(20);

  const error = async (row: string) =>
    Number(await figure.getByRole("row", { name: row }).getByRole("cell").last().innerText());
  expect(await error("without b")).toBeGreaterThan(await error("with b"));
  await figure.getByLabel(/height of the true line/).press("Home");
  await expect
    .poll(async () => (await error("without b")) < (await error("with b")), { timeout: 30_000 })
    .toBe(true);
});

test("the page says that the product of the same name is another thing, for search engines too", async ({
  page,
}) => {
  await page.goto(LESSON);
  await expect(page.getByText(/not affiliated with it/).first()).toBeVisible();
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());
  expect(data["@type"]).toBe("FAQPage");
  expect(data.mainEntity[0].acceptedAnswer.text).toContain("not affiliated");
});
