import { expect, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/loss/";

test("who reaches a question by keyboard before its scripts keeps the place in it", async ({
  page,
}) => {
  await page.goto(LESSON);
  // The focus scrolls there, and only then the question comes alive.
  const choice = page.locator("#loss-down-count-still");
  await choice.locator("summary.quiz-option").nth(1).focus();
  await expect(choice.locator("button.quiz-option").nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(choice).toContainText(/Right\.|Not quite\./);

  await page.goto(LESSON);
  const drill = page.locator("#loss-of-four-examples");
  await drill.locator("summary").first().focus();
  await expect(drill.getByRole("textbox")).toBeFocused();
});
