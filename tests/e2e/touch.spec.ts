import { expect, liveFigure, test, type Page } from "./site.ts";

const TERM = "/machine-learning-engineering/weights-and-biases";

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

/** A finger comes down at a place of the window, moves straight up in steps of ten pixels, and lets go. */
async function dragUp(page: Page, [x, y]: [number, number], pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: "touchStart" | "touchMove" | "touchEnd",
    points: { x: number; y: number }[],
  ) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await touch("touchStart", [{ x, y }]);
  for (let up = 10; up <= pixels; up += 10) await touch("touchMove", [{ x, y: y - up }]);
  await touch("touchEnd", []);
}

const place = (page: Page) => page.evaluate(() => scrollY);

test("a finger drags a mark of a picture as far as it goes, and the page stays", async ({
  page,
}) => {
  await page.goto(`${TERM}/neuron-by-hand/`);
  const figure = await liveFigure(page, "hillLinear");
  const slider = figure.getByRole("slider", { name: /where the walk ends/ });
  const mark = figure.locator(".handle");
  await mark.scrollIntoViewIfNeeded();
  const before = (await mark.boundingBox())!;
  const at = await place(page);
  await dragUp(page, [before.x + before.width / 2, before.y + before.height / 2], 80);
  expect(before.y - (await mark.boundingBox())!.y).toBeCloseTo(80, -1);
  expect(await place(page)).toBe(at);
  expect(Number(await slider.inputValue())).toBeGreaterThan(-1);
  await expect(figure.getByRole("button", { name: "Run", exact: true })).toBeEnabled();
});

test("a finger draws on a part of a picture, and the page stays", async ({ page }) => {
  await page.goto(`${TERM}/two-meanings/`);
  const figure = await liveFigure(page, "lifted");
  const pad = figure.locator(".guess-pad");
  await pad.scrollIntoViewIfNeeded();
  const box = (await pad.boundingBox())!;
  const at = await place(page);
  const right = figure.getByRole("slider", { name: "off at x = 2.0" });
  await dragUp(page, [box.x + box.width / 2, box.y + box.height * 0.9], box.height * 0.8);
  expect(await place(page)).toBe(at);
  // It came down below the middle and lets go above it.
  expect(Number(await right.inputValue())).toBeGreaterThan(1);
});
