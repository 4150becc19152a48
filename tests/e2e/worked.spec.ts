import { expect, test, type Locator } from "./site.ts";
import { reload } from "./stored.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/bias-shifts/";

/** The three answers of the example, reckoned from the numbers that the page gives. */
async function answers(round: Locator): Promise<number[]> {
  const [sum, place] = await round.locator(".worked-given annotation").allTextContents();
  const [, w, b] = /tanh\((.*?)(?:\\,)?x([+-].*)\)/.exec(sum!)!;
  const to = Number(place!.split("=")[1]);
  return [-Number(b) / Number(w), to + Number(b) / Number(w), -Number(w) * to - Number(b)];
}

test("a worked example fades from the last step to all of them, and is found as it was left", async ({
  page,
}) => {
  await page.goto(LESSON);
  const example = page.locator("#move-the-bend");
  const round = example.locator(".worked-round");
  const field = round.getByRole("textbox");
  await expect(example.locator("> .worked-steps li")).toHaveCount(3);
  await example.scrollIntoViewIfNeeded();
  const take = example.getByRole("button", { name: "The last step is yours" });
  await expect(take).toBeEnabled();
  await take.press("Enter");
  await expect(round.locator(".worked-title")).toBeFocused();

  const [, , change] = await answers(round);
  await field.fill(String(-change!));
  await field.press("Enter");
  await expect(round).toContainText("Not quite.");
  await expect(round).toContainText("Try once more.");
  await field.fill("9999");
  await field.press("Enter");
  await expect(field).toHaveCount(0);
  await expect(round.locator(".worked-line")).toHaveCount(3);

  await expect(round.getByRole("button")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(round.locator(".worked-title")).toHaveText("The last two steps are yours");
  const [, way] = await answers(round);
  await field.fill(String(way));
  await field.press("Enter");
  await expect(round).toContainText("Right.");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("");

  await reload(page);
  await example.scrollIntoViewIfNeeded();
  await expect(round.locator(".worked-title")).toHaveText("The last two steps are yours");
  await expect(round.locator(".worked-line")).toHaveCount(2);
  await field.fill(String((await answers(round))[2]));
  await field.press("Enter");

  await round.getByRole("button", { name: "All three steps are yours" }).press("Enter");
  await expect(round.locator(".worked-title")).toHaveText("All three steps are yours");
  for (const answer of await answers(round)) {
    await expect(field).toHaveValue("");
    await field.fill(String(answer));
    await field.press("Enter");
  }
  await expect(round.getByText("Right.", { exact: true })).toHaveCount(4);
  await expect(round.getByRole("button", { name: "Once more" })).toBeFocused();
});

test("on a phone a round shows from its title on, as much as the window holds", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/machine-learning-engineering/weights-and-biases/two-meanings/");
  const example = page.locator("section.worked");
  await example.scrollIntoViewIfNeeded();
  const take = example.getByRole("button", { name: "The last step is yours" });
  await expect(take).toBeEnabled();
  // The button at the lower edge: what takes its place would stand below it, out of sight.
  await take.evaluate((button) => button.scrollIntoView({ block: "end" }));
  await take.click();
  const title = example.locator(".worked-round .worked-title");
  await expect(title).toBeFocused();
  expect((await title.boundingBox())!.y).toBeLessThan(100);
});
