import { expect, test } from "./site.ts";
import { reload } from "./stored.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/definition/";

test("a drill names the slip, gives a second try, shows the solution, and asks another like it", async ({
  page,
}) => {
  await page.goto(LESSON);
  const drill = page.locator("#z-of-a-unit");
  await drill.scrollIntoViewIfNeeded();
  const field = drill.getByRole("textbox");
  await expect(field).toBeVisible();
  const stem = await drill.locator(".quiz-stem").innerText();

  await field.fill("12345");
  await field.press("Enter");
  await expect(drill).toContainText("Try once more.");
  await field.fill("54321");
  await field.press("Enter");
  await expect(drill.locator(".quiz-solution li")).toHaveCount(3);

  await drill.getByRole("button", { name: "Another like it" }).press("Enter");
  await expect(drill.locator(".quiz-stem")).toBeFocused();
  expect(await drill.locator(".quiz-stem").innerText()).not.toBe(stem);
  await field.fill("77777");
  await field.press("Enter");
  await expect(drill).toContainText("Try once more.");

  const second = await drill.locator(".quiz-stem").innerText();
  await reload(page);
  await drill.scrollIntoViewIfNeeded();
  await expect(field).toHaveValue("77777");
  expect(await drill.locator(".quiz-stem").innerText()).toBe(second);
});
