import { expect, test, type Locator } from "./site.ts";
import { reload } from "./stored.ts";

const LESSON = "/machine-learning-engineering/weights-and-biases/watch-training/";
/** A run in the browser, on a machine that is busy with other things. */
const RUN = { timeout: 30_000 };

async function press(target: Locator) {
  await target.focus();
  await target.press("Enter");
}

test("by keys: a wrong diagnosis hears why, the right one and a change cure the patient, and it is kept", async ({
  page,
}) => {
  await page.goto(LESSON);
  const clinic = page.locator("#clinic");
  await press(clinic.locator("summary").first());
  await expect(clinic.getByText("Patient 1", { exact: true })).toBeVisible();
  const faults = clinic.getByRole("group", { name: "What is wrong with it?" });
  await expect(faults).toHaveCount(0);
  await press(clinic.getByRole("button", { name: "Run", exact: true }));
  await expect(faults).toBeVisible(RUN);

  // Patient 1 gets inputs that are far from standardised; all else follows from its number.
  const activations = clinic.getByRole("radio", { name: "Activations" });
  await activations.focus();
  await activations.press("Space");
  await expect(clinic.locator(".clinic-finding")).toContainText(/the size is 3\d at the inputs/);

  await press(faults.getByRole("button", { name: "All weights start at zero" }));
  await expect(faults).toContainText(/Not quite\..*a spread of 0.*In this patient/);
  await press(faults.getByRole("button", { name: "The inputs are not standardised" }));
  await expect(clinic.locator(".clinic-found")).toBeFocused();
  await expect(clinic.locator(".clinic-found")).toContainText(/Right\..*the size is 3\d/);
  await expect(clinic.getByText("Faults named so far: 1 of 10")).toBeVisible();

  const changes = clinic.getByRole("group", { name: /Change one setting/ });
  await press(changes.getByRole("button", { name: "Give every unit a bias" }));
  await expect(changes).toContainText("It is so already");
  await press(changes.getByRole("button", { name: "Learning rate ÷ 10" }));
  await expect(changes).toContainText(/Not yet\. The training loss ends at 0\.[67]/, RUN);
  await expect(clinic.getByRole("button", { name: "Another patient" })).toHaveCount(0);
  await press(changes.getByRole("button", { name: "Standardise the inputs" }));
  await expect(changes).toContainText(/Cured\. The training loss ends at 0\.0/, RUN);

  await press(clinic.getByRole("button", { name: "Another patient" }));
  await expect(clinic.locator(".clinic-head")).toBeFocused();
  await expect(clinic.getByText("Patient 2", { exact: true })).toBeVisible();
  await expect(clinic.getByRole("button", { name: "Run", exact: true })).toBeVisible();

  await reload(page);
  await press(clinic.locator("summary").first());
  await expect(clinic.getByText("Patient 2", { exact: true })).toBeVisible();
  await expect(clinic.getByText("Faults named so far: 1 of 10")).toBeVisible();
});

test("a patient that was diagnosed and not cured is still there after a reload", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(LESSON);
  const clinic = page.locator("#clinic");
  await clinic.locator("summary").first().click();
  await clinic.getByRole("button", { name: "Run", exact: true }).click();
  await clinic.getByRole("button", { name: "The inputs are not standardised" }).click(RUN);
  await expect(clinic.getByText("With reduced motion the run jumps to its end")).toBeVisible();
  await expect(clinic.getByText("Faults named so far: 1 of 10")).toBeVisible();

  await reload(page);
  await clinic.locator("summary").first().click();
  await clinic.getByRole("button", { name: "Run", exact: true }).click();
  await expect(clinic.locator(".clinic-found")).toBeVisible(RUN);
  await expect(clinic.getByRole("group", { name: /Change one setting/ })).toBeVisible();
});

test("on paper the clinic is a table of ten faults and their monitors", async ({ page }) => {
  await page.goto(LESSON);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#clinic table tbody tr")).toHaveCount(10);
  await expect(page.locator("#clinic table")).toBeVisible();
  await expect(page.locator("#clinic").getByRole("button")).toHaveCount(0);
});
