import AxeBuilder from "@axe-core/playwright";
import { expect, pages, test } from "./site.ts";

test.use({ colorScheme: "light", contextOptions: { reducedMotion: "reduce" } });

for (const address of pages())
  test(`${address} has no accessibility fault in either theme, and needs no sideways scrolling at 320 px`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    const faults = async (axe: AxeBuilder) => {
      const { violations } = await axe.analyze();
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(({ target }) => target.join(" ")),
      }));
    };
    expect.soft(await faults(new AxeBuilder({ page })), "in the light theme").toEqual([]);

    // Of all rules, contrast alone depends on the theme.
    await page.getByRole("button", { name: "Switch to dark" }).click();
    const contrast = new AxeBuilder({ page }).withRules("color-contrast");
    expect.soft(await faults(contrast), "in the dark theme").toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
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
