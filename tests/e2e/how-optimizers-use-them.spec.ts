import { expect, liveFigure, type Locator, test } from "./site.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/how-optimizers-use-them/";

/** Runs the twelve steps and says who ended lower, SGD or Adam, from the numbers of the table. */
async function lower(figure: Locator): Promise<string> {
  await figure.getByRole("button", { name: "Run", exact: true }).click();
  await expect(figure.locator(".figure-status")).toContainText("step 12", { timeout: 60_000 });
  const cells = await figure.locator(".more-table tbody tr").last().locator("td").allTextContents();
  const [, sgd, , adam] = cells.map(valueOf);
  return sgd < adam ? "SGD" : "Adam";
}

/** "3.2 × 10⁻⁷" as a number. */
function valueOf(text: string): number {
  const [, digits, power = ""] = /^([\d.]+)(?: × 10(.+))?$/.exec(text.replace("−", "-")) ?? [];
  const exponent = [...power]
    .map((sign) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign))
    .map((at) => (at < 0 ? "-" : at));
  return Number(`${digits}e${exponent.join("") || "0"}`);
}

test("Adam wins in the canyon, loses on the round bowl, and Reset stays on the bowl", async ({
  page,
}) => {
  await page.goto(LESSON);
  const figure = await liveFigure(page, "canyonSgd");
  await figure.getByRole("button", { name: "Just run it" }).press("Enter");
  await expect(figure.getByRole("button", { name: /^(Run|Pause)$/ })).toBeFocused();
  await expect(figure.locator(".figure-status")).toContainText("step 12", { timeout: 60_000 });
  await figure.getByLabel("More about this figure").click();
  await figure.getByRole("button", { name: "As a table" }).click();
  const canyon = await figure
    .locator(".more-table tbody tr")
    .last()
    .locator("td")
    .allTextContents();
  expect(valueOf(canyon[3])).toBeLessThan(valueOf(canyon[1]));

  await figure.getByLabel("More about this figure").click();
  await figure.getByRole("radio", { name: "round bowl" }).check();
  expect(await lower(figure)).toBe("SGD");
  await figure.getByRole("button", { name: "Reset" }).click();
  await expect(figure.getByRole("radio", { name: "round bowl" })).toBeChecked();
  expect(await lower(figure)).toBe("SGD");
});
