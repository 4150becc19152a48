import AxeBuilder from "@axe-core/playwright";
import { expect, pages, test } from "./site.ts";

for (const address of pages()) {
  for (const colorScheme of ["light", "dark"] as const)
    test(`${address} has no accessibility fault in the ${colorScheme} theme`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      await page.goto(new URL(address, baseURL).href);
      await page.waitForLoadState("networkidle");
      const { violations } = await new AxeBuilder({ page }).analyze();
      const faults = violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(({ target }) => target.join(" ")),
      }));
      expect(faults).toEqual([]);
      await context.close();
    });

  test(`${address} needs no sideways scrolling at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 600) {
        scrollTo(0, y);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
}
