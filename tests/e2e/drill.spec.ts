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
  await expect(drill.getByText(/^Hint/)).toBeVisible();
  await field.fill("54321");
  await field.press("Enter");
  await expect(drill.locator(".quiz-solution li")).toHaveCount(3);
  await expect(drill.getByText(/^Hint/)).toBeHidden();

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

test("a number in the text gives its answer away after two wrong tries, and not before", async ({
  page,
}) => {
  await page.goto("/machine-learning-engineering/weights-and-biases/neuron-by-hand/");
  await page.locator("details.practice > summary").click();
  const question = page.locator("#sorted-list");
  await question.scrollIntoViewIfNeeded();
  const field = question.getByRole("textbox");
  const answer = question.getByText("Show the answer");
  await field.fill("77");
  await field.press("Enter");
  await expect(question).toContainText("Not quite.");
  await expect(answer).toBeHidden();
  await field.fill("78");
  await field.press("Enter");
  await answer.press("Enter");
  await expect(question).toContainText("One for each pair of neighbours");
  await field.fill("4");
  await field.press("Enter");
  await expect(question).toContainText("Right.");
  await expect(answer).toBeHidden();
});
