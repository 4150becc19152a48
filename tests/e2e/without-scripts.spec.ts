import { expect, pages, test } from "./site.ts";

test.use({ javaScriptEnabled: false });

for (const address of pages())
  test(`${address} can be read without scripts`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("h1")).toBeVisible();
    for (const closed of await page.locator("details.practice > summary").all())
      await closed.click();
    for (const figure of await page.locator("figure.figure").all()) {
      // A picture that needs no run is drawn once, and has no still beside it.
      const still = figure.locator(".still");
      const picture = (await still.count()) > 0 ? still : figure;
      await expect(picture.locator("svg").first()).toBeVisible();
      await expect(figure.locator("figcaption")).toBeVisible();
      await expect(figure.getByRole("button", { name: "Run" })).toHaveCount(0);
    }
    for (const question of await page.locator(".quiz").all()) {
      const feedback = question.locator("details").first();
      await feedback.locator("summary").click();
      await expect(feedback.locator("summary ~ *").first()).toBeVisible();
    }
  });
