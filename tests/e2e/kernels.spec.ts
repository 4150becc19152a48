import { expect, liveFigure, type Page, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/bias-shifts/";

/** Trains the first figure a little and says what stands behind ⋯ about its kernel. */
async function kernelOf(page: Page): Promise<string> {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "hill");
  await figure.getByRole("button", { name: "Just run it" }).click();
  await expect(figure.locator(".figure-status")).toContainText(/step\s+\d{2,}/);
  await figure.getByLabel("More about this figure").click();
  return figure.locator(".more-kernel").innerText();
}

test("a figure trains in WebAssembly, and says so behind ⋯", async ({ page }) => {
  expect(await kernelOf(page)).toContain("fast kernel");
});

test("without WebAssembly the plain kernel takes over by itself, and the figure says so", async ({
  page,
}) => {
  await page.route(/session\.worker/, async (route) => {
    const response = await route.fetch();
    const body = `delete self.WebAssembly;${await response.text()}`;
    await route.fulfill({ response, body });
  });
  expect(await kernelOf(page)).toContain("plain kernel");
});
