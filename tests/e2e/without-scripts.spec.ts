import { expect, pages, test } from "./site.ts";

test.use({ javaScriptEnabled: false });

for (const address of pages())
  test(`${address} can be read without scripts`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("h1")).toBeVisible();
    for (const figure of await page.locator("figure.figure").all()) {
      await expect(figure.locator(".still")).toBeVisible();
      await expect(figure.locator(".still svg").first()).toBeVisible();
      await expect(figure.locator("figcaption")).toBeVisible();
      await expect(figure.getByRole("button", { name: "Run" })).toHaveCount(0);
    }
    for (const question of await page.locator(".quiz").all()) {
      const feedback = question.locator("details").first();
      await feedback.locator("summary").click();
      await expect(feedback.locator("summary ~ *").first()).toBeVisible();
    }
  });
