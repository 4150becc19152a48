import { expect, test, type Page } from "./site.ts";
import { answersStored, reload } from "./stored.ts";

const TERM = "/machine-learning-engineering/weights-and-biases/";
const LESSON = `${TERM}definition/`;
const DAY = 86_400_000;
const MORNING = new Date(2026, 10, 24, 9);

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: MORNING });
});

/** The right answer to the first question of the course. */
const RIGHT = /98 of the 100 starts that were tried/;

/** So many days later, in a page that was opened anew. */
async function later(page: Page, days: number, address: string): Promise<void> {
  await page.clock.setSystemTime(MORNING.getTime() + days * DAY);
  await page.goto(address);
}

const due = (page: Page) => page.locator("[data-due]");
const question = (page: Page) => page.locator(".review-asked .quiz");

async function answerInLesson(page: Page, option: string): Promise<void> {
  await page.goto(LESSON);
  const asked = page.locator("#definition-who-sets");
  await asked.scrollIntoViewIfNeeded();
  await asked.getByRole("button", { name: option }).click();
  await expect(asked.locator(".quiz-feedback")).toBeVisible();
  await answersStored(page, 1);
}

test("what was answered in a lesson is counted when it is due, asked afresh, and leaves the queue", async ({
  page,
}) => {
  await answerInLesson(page, "The points and the loss");
  await expect(due(page)).toBeEmpty();
  await later(page, 0.5, "/glossary/");
  await page.waitForLoadState("networkidle");
  await expect(due(page)).toBeEmpty();

  await later(page, 4, "/glossary/");
  await expect(page.getByRole("link", { name: "Review 1 due" })).toBeVisible();
  await page.getByRole("link", { name: "Review 1 due" }).press("Enter");
  await expect(page.getByText("One question is due.")).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).press("Enter");
  await expect(question(page).locator(".quiz-stem")).toBeFocused();
  await expect(question(page).locator("[aria-pressed=true]")).toHaveCount(0);
  await expect(question(page).locator(".quiz-feedback")).toHaveCount(0);

  await question(page).getByRole("button", { name: "The points and the loss" }).press("Enter");
  await expect(question(page)).toContainText("Right.");
  await page.getByRole("button", { name: "Next" }).press("Enter");
  await expect(page.getByRole("heading", { name: "1 of 1 right at once" })).toBeFocused();
  await expect(page.getByText(/^Nothing is due\. The next question comes back on /)).toBeVisible();
  await expect(due(page)).toBeEmpty();
});

test("a drill comes back with other numbers, and a hint that was opened is noted with the answer", async ({
  page,
}) => {
  await page.goto(LESSON);
  const drill = page.locator("#z-of-a-unit");
  await drill.scrollIntoViewIfNeeded();
  const stem = await drill.locator(".quiz-stem").innerText();
  await drill.getByRole("textbox").fill("12345");
  await drill.getByRole("textbox").press("Enter");
  await expect(drill).toContainText("Try once more.");

  await later(page, 2, "/review/");
  await page.getByRole("button", { name: "Begin" }).click();
  const asked = question(page);
  await expect(asked.locator(".quiz-stem")).toBeFocused();
  expect(await asked.locator(".quiz-stem").innerText()).not.toBe(stem);
  await asked.getByText(/^Hint/).first().click();
  await asked.getByRole("radio", { name: "Fairly sure" }).check();
  await asked.getByRole("textbox").fill("54321");
  await asked.getByRole("textbox").press("Enter");
  await expect(asked).toContainText("Try once more.");
  await asked.getByRole("textbox").fill("55555");
  await asked.getByRole("textbox").press("Enter");
  await expect(asked.locator(".quiz-solution li").first()).toBeVisible();
  const answers = await page.evaluate(
    () =>
      new Promise<{ data: { seed: number; hints?: number; sure?: number } }[]>((resolve) => {
        const opening = indexedDB.open("learnable");
        opening.onsuccess = () => {
          const all = opening.result.transaction("events").objectStore("events").getAll();
          all.onsuccess = () =>
            resolve(all.result.filter(({ kind }: { kind: string }) => kind === "answered"));
        };
      }),
  );
  const reviewed = answers.map(({ data }) => data).filter(({ seed }) => seed !== 1);
  expect(reviewed[0]).toMatchObject({ seed: 2, hints: 1, sure: 2 });
});

test("the day of a test brings questions back sooner, is drawn by day, and can be cleared", async ({
  page,
}) => {
  await answerInLesson(page, "The points and the loss");
  await later(page, 0.1, "/review/");
  await expect(page.getByText(/The next question comes back on /)).toBeVisible();
  const field = page.getByLabel("The day of your test");
  await field.fill("2026-11-30");
  await expect(page.getByText("The next question comes back tomorrow.")).toBeVisible();
  const days = page.getByRole("list", { name: /by day/ }).getByRole("listitem");
  await expect(days).toHaveCount(6);
  await expect(days.nth(0)).toHaveText(/Tuesday,? 24 November: 0/);
  await expect(days.nth(1)).toHaveText(/: 1/);
  await expect(days.nth(5)).toHaveText(/Sunday,? 29 November: 1/);

  await reload(page);
  await expect(field).toHaveValue("2026-11-30");
  for (const [days, plan] of [
    [0.1, "next week"],
    [3, "in two days"],
    [6, "tonight"],
  ] as const) {
    await later(page, days, TERM);
    await expect(page.getByRole("radio", { name: plan })).toBeChecked();
  }
  await later(page, 0.2, "/review/");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByText(/The next question comes back on /)).toBeVisible();
  await expect(field).toHaveValue("");
});

test("a session that was left goes on where it was", async ({ page }) => {
  await page.goto("/review/");
  await page.getByRole("button", { name: "Ask me 10" }).click();
  await expect(page.getByText("1 of 10")).toBeVisible();
  await question(page).getByRole("button", { name: RIGHT }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByText("2 of 10")).toBeVisible();
  const second = await question(page).getAttribute("id");

  await reload(page);
  await expect(page.getByText("2 of 10")).toBeVisible();
  expect(await question(page).getAttribute("id")).toBe(second);
  await page.getByRole("link", { name: "Glossary" }).first().click();
  await page.waitForURL("**/glossary/");
  await page.goBack();
  await expect(page.getByText("2 of 10")).toBeVisible();
  await page.getByRole("button", { name: "Leave" }).click();
  await expect(page.getByRole("heading", { name: "1 of 1 right at once" })).toBeVisible();
});

test("once it is loaded, the review goes on offline, drills included", async ({
  page,
  context,
}) => {
  await page.goto("/review/");
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.getByText("Choose what to practise").click();
  await page
    .getByRole("button", { name: /^compute the pre-activation and the output of a unit/ })
    .click();
  await expect(question(page)).toBeVisible();
  const drill = page.locator("#z-of-a-unit");
  while (!(await drill.isVisible())) {
    const id = (await question(page).getAttribute("id")) ?? "";
    await page.getByRole("button", { name: "Skip" }).click();
    await expect(question(page)).not.toHaveAttribute("id", id);
  }
  await drill.getByRole("textbox").fill("12345");
  await drill.getByRole("textbox").press("Enter");
  await expect(drill).toContainText("Try once more.");
});

test("where the browser stores nothing, a session works in memory and says so", async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "indexedDB", {
      get() {
        throw new DOMException("No storage here.", "SecurityError");
      },
    }),
  );
  await page.goto("/review/");
  await page.getByRole("button", { name: "Ask me 10" }).click();
  await question(page).getByRole("button", { name: RIGHT }).click();
  await expect(page.getByText(/does not let the site store your answers/).first()).toBeVisible();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByText("2 of 10")).toBeVisible();
});

test("the guide says what the reader can do once something was answered", async ({ page }) => {
  await page.goto(TERM);
  const mastery = page.locator("[data-mastery]");
  await expect(mastery).toBeHidden();
  await answerInLesson(page, "The points and the loss");
  await page.goto(TERM);
  await expect(mastery).toBeVisible();
  await expect(mastery.getByText(/^What you can do: 0 of \d+ things/)).toBeVisible();
  await mastery.locator("summary").press("Enter");
  const row = mastery.locator('[data-objective="parameter-defined"]');
  await expect(row).toHaveText(/begun/);
  await row.getByRole("link").click();
  await page.waitForURL(`**${LESSON}`);
});
