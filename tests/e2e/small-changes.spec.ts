import { expect, liveFigure, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/small-changes/";

test("a reader guesses the longest spine, trains, and turns the dial to the worst by keys", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "ring");
  await expect(figure.locator("figcaption")).toBeHidden();

  await expect(figure.locator(".live-figure .handle")).toHaveCount(1);
  const guess = figure.getByRole("slider", { name: /Your guess/ });
  await guess.focus();
  for (let percent = 0; percent < 4; percent++) await page.keyboard.press("ArrowRight");
  await figure.getByRole("button", { name: "Run", exact: true }).click();
  await expect(figure.getByRole("button", { name: "Turn to the worst" })).toBeVisible({
    timeout: 45_000,
  });

  const dial = figure.getByRole("slider", { name: /Direction of the push/ });
  const flipsAt = async (words: RegExp) => {
    await expect(dial).toHaveAttribute("aria-valuetext", words);
    const text = (await dial.getAttribute("aria-valuetext"))!;
    return Number(/(\d+) of 300/.exec(text)![1]);
  };
  const random = await flipsAt(/^random push 31: \d+ of 300/);
  expect(random).toBeLessThan(30);
  await dial.focus();
  await page.keyboard.press("End");
  await expect(figure.getByText(/You drew 4.%\. The worst push flips/)).toBeVisible();
  await expect
    .poll(() => flipsAt(/^the worst push: \d+ of 300/), { timeout: 10_000 })
    .toBeGreaterThan(60);
});

test("the dial turns under the mouse, all the way from a random push to the worst", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "ring");
  const spine = figure.locator(".live .handle");
  await expect(spine).toHaveCount(1);
  const end = (await spine.boundingBox())!;
  await page.mouse.move(end.x + 22, end.y + 22);
  await page.mouse.down();
  await page.mouse.move(end.x + 90, end.y + 24, { steps: 8 });
  await page.mouse.up();
  await figure.getByRole("button", { name: "Run", exact: true }).click();
  await expect(figure.getByRole("button", { name: "Turn to the worst" })).toBeVisible({
    timeout: 45_000,
  });

  const ring = (await figure.locator(".live .hedgehog-dial").boundingBox())!;
  const radius = ring.width / 2;
  const moveTo = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return page.mouse.move(
      ring.x + radius * (1 + Math.cos(angle)),
      ring.y + radius * (1 + Math.sin(angle)),
    );
  };
  await moveTo(182.5);
  await page.mouse.down();
  for (let degrees = 185; degrees <= 360; degrees += 5) await moveTo(degrees);
  await page.mouse.up();
  await expect(figure.getByText(/The worst push flips/)).toBeVisible();
});
