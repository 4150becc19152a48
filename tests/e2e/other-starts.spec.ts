import { build, trainTo, type Experiment, type Experiments } from "../../src/experiments/index.ts";
import { decimal } from "../../src/charts/format.ts";
import starts from "../../content/machine-learning-engineering/weights-and-biases/00-start/experiments.ts";
import frameworks from "../../content/machine-learning-engineering/weights-and-biases/22-frameworks/experiments.ts";
import walks from "../../content/machine-learning-engineering/weights-and-biases/03-neuron-by-hand/experiments.ts";
import { expect, liveFigure, test, type Locator } from "./site.ts";

const TERM = "/machine-learning-engineering/weights-and-biases/";

/** What Node comes to from a random start. */
function trained(experiments: Experiments, name: string, seed: number, step?: number) {
  const experiment: Experiment = { ...experiments[name], seed };
  return trainTo(build(experiment), experiment, step ?? experiment.steps);
}

async function setSeed(figure: Locator, seed: number) {
  await figure.getByLabel("More about this figure").click();
  await figure.getByLabel("Random start (seed)").fill(String(seed));
  await figure.getByLabel("Speed").selectOption("as fast as it goes");
  await figure.getByLabel("More about this figure").click();
}

test("Reset shows the random start that is set, and no other", async ({ page }) => {
  await page.goto(`${TERM}neuron-by-hand/`);
  const figure = await liveFigure(page, "hillLinear");
  await setSeed(figure, 5);
  await figure.getByRole("button", { name: "Just run it" }).click();
  await expect(figure.getByRole("button", { name: "Bend the units" })).toBeVisible({
    timeout: 30_000,
  });
  await figure.getByRole("button", { name: "Reset" }).click();
  const tip = trained(walks, "hillLinear", 5, 0).predict(Float32Array.of(1))[0];
  await expect(figure.getByRole("slider", { name: "Input x" })).toHaveAttribute(
    "aria-valuetext",
    `1.00, the walk ends at ${decimal(tip, 2)}`,
  );
});

test("another start that draws other points is judged by these", async ({ page }) => {
  await page.goto(`${TERM}frameworks/`);
  const figure = await liveFigure(page, "square");
  await setSeed(figure, 5);
  await figure.getByRole("button", { name: "Just run it" }).click();
  const { steps } = frameworks.square;
  await expect(figure.locator(".figure-status")).toContainText(`step ${steps}`, {
    timeout: 30_000,
  });
  const right = trained(frameworks, "square", 5).evaluate().accuracy!;
  expect(trained(frameworks, "square", 1).evaluate().accuracy).not.toBe(right);
  await expect(
    figure
      .locator(".live svg")
      .getByText(`${decimal(100 * right, 0)} % right`)
      .first(),
  ).toBeVisible();
});

test("Reset keeps the network whose starts are shown", async ({ page }) => {
  await page.goto(`${TERM}start/`);
  const figure = await liveFigure(page, "two");
  await figure.getByRole("button", { name: "Just run it" }).click();
  await figure.getByRole("radio", { name: "4 hidden units" }).check();
  await figure.getByRole("button", { name: "Reset" }).click();
  await expect(figure.getByRole("radio", { name: "4 hidden units" })).toBeChecked();
  await figure.getByRole("button", { name: "Step" }).click();
  const run = trained(starts, "four", 1, 1);
  const given = Array.from(run.predict(run.training.data.inputs), (logit) =>
    decimal(1 / (1 + Math.exp(-logit)), 2),
  );
  await expect(figure.getByText(`Start 1 answers ${given.join(", ")}`).last()).toBeVisible();
});

test("nine trials that were placed and not guessed with train beside the others", async ({
  page,
}) => {
  await page.goto(`${TERM}hyperparameters/`);
  const figure = await liveFigure(page, "search");
  const rate = figure.getByRole("slider", { name: "learning rate" });
  for (let trial = 1; trial <= 9; trial++) {
    await rate.fill(String(trial / 10));
    await figure.getByRole("button", { name: `Place trial ${trial}` }).press("Enter");
  }
  await figure.getByRole("button", { name: "Just run it" }).click();
  await expect(figure.getByText(/^yours 0\.\d\d from 9 rates$/)).toBeVisible({ timeout: 30_000 });
});

test("a stretched image keeps the random start that is set", async ({ page }) => {
  await page.goto(`${TERM}memory-and-compute/`);
  const figure = await liveFigure(page, "columns");
  await setSeed(figure, 5);
  await figure.getByRole("button", { name: "Just run it" }).click();
  await figure.getByRole("slider", { name: /pixels/ }).press("ArrowRight");
  await figure.getByLabel("More about this figure").click();
  await expect(figure.getByLabel("Random start (seed)")).toHaveValue("5");
});
