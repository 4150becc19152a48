import { readFileSync } from "node:fs";
import { expect, test, type Locator, type Page } from "./site.ts";
import { reload, storedEvents } from "./stored.ts";

const ADDRESS = "/machine-learning-engineering/weights-and-biases/test/";

test("a test of 20 is left in the middle, taken up again, handed in, and scored by objective", async ({
  page,
  context,
}) => {
  const keys = await answerKeys(page);
  await page.goto(`${ADDRESS}#20-4711`);
  await page.getByRole("button", { name: "Begin" }).press("Enter");
  let right = 0;
  for (let at = 0; at < 12; at++) {
    await expect(page.locator(".paper-overview summary")).toContainText(`Question ${at + 1} of 20`);
    await expect(page.locator(".quiz-stem")).toBeFocused();
    if (await answerRight(page, keys)) {
      right += 1;
      await expect(page.locator(".paper-put")).toContainText("Put down.");
      await page
        .getByRole("radio", { name: right % 2 === 0 ? "Guessed" : "Sure", exact: true })
        .check();
    }
    await expect(page.locator(".paper-sitting")).not.toContainText(/Right\.|Not quite/);
    await page.getByRole("button", { name: "Next" }).press("Enter");
  }
  expect(right).toBeGreaterThan(2);
  const answered = `${right} answered`;
  await expect(page.locator(".paper-overview summary")).toContainText(answered);

  await reload(page);
  await expect(page.locator(".paper-overview summary")).toContainText(answered);
  await page.getByRole("button", { name: "Leave and go on later" }).press("Enter");
  await expect(page.getByRole("radio", { name: "20 questions" })).toBeFocused();
  await page.getByRole("link", { name: /Go on with 20-4711-/ }).press("Enter");
  await expect(page.locator(".paper-overview summary")).toContainText(answered);
  await expect(page.locator(".quiz-stem")).toBeFocused();

  // Another tab has the same sheet, and what is put down there arrives here.
  const tab = await context.newPage();
  await tab.goto(page.url());
  await expect(tab.locator(".paper-overview summary")).toContainText(answered);
  await go(tab, 13);
  for (let at = 12; at < 20; at++) {
    if (await answerRight(tab, keys)) right += 1;
    await tab.getByRole("button", { name: at < 19 ? "Next" : "To the end" }).click();
  }
  await expect(page.locator(".paper-overview summary")).toContainText(`${right} answered`);
  await tab.close();

  await page.getByRole("button", { name: "Hand in" }).press("Enter");
  const left = 20 - right;
  await expect(page.locator(".paper-last")).toContainText(`${left} questions are not answered`);
  await expect(page.locator(".paper-last .paper-number")).toHaveCount(left);
  await page.getByRole("button", { name: "Hand in" }).press("Enter");

  await expect(page.locator(".paper-score")).toHaveText(`${right} of 20 right`);
  await expect(page.locator(".paper-score")).toBeFocused();
  await expect(page.locator(".marked")).toHaveCount(20);
  await expect(page.locator(".marked-lead b", { hasText: "Right." })).toHaveCount(right);
  const scores = await page.locator(".by-objective tbody tr td").allInnerTexts();
  const sums = [0, 1].map((part) =>
    scores.reduce((sum, text) => sum + Number(text.split(" of ")[part]), 0),
  );
  expect(sums).toEqual([right, 20]);
  const missed = page.locator(".by-objective tbody tr", { hasText: "0 of" }).first();
  await expect(missed.getByRole("link")).toHaveAttribute("href", /weights-and-biases\/[a-z-]+\/$/);

  const events = await storedEvents(page);
  const own = events.filter(({ kind }) => kind === "answered");
  expect(events.filter(({ kind }) => kind === "handedIn")).toHaveLength(1);
  expect(own).toHaveLength(right);
  for (const { data } of own) {
    expect(data.verdict).toBe("right");
    expect(data.paper).toMatch(/^20-4711-/);
  }
  expect(new Set(own.map(({ data }) => data.sure))).toEqual(new Set([1, 3, undefined]));

  // The result is there again, and nothing is noted twice.
  await reload(page);
  await expect(page.locator(".paper-score")).toHaveText(`${right} of 20 right`);
  expect((await storedEvents(page)).filter(({ kind }) => kind === "answered")).toHaveLength(right);
});

test("by keyboard alone: Enter in a field puts the number down and goes on", async ({ page }) => {
  await page.goto(`${ADDRESS}#10-3`);
  await page.getByRole("button", { name: "Begin" }).press("Enter");
  const seen = new Set<string>();
  for (let at = 0; at < 10; at++) {
    await expect(page.locator(".paper-overview summary")).toContainText(`Question ${at + 1} of 10`);
    if (at > 0) await expect(page.locator(".quiz-stem")).toBeFocused();
    else await page.locator(".quiz-stem").focus();
    await page.keyboard.press("Tab");
    const kind = await page.evaluate(() => {
      const active = document.activeElement;
      if (active?.closest(".quiz-gap")) return "gap";
      return active instanceof HTMLInputElement ? active.type : (active?.tagName ?? "");
    });
    seen.add(kind);
    if (kind === "gap") await page.keyboard.type("word");
    if (kind === "text") {
      await page.keyboard.type("not a number");
      await expect(page.locator(".paper-put")).toContainText("does not read as a number");
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type("1/2");
      await page.keyboard.press("Enter");
      continue;
    }
    if (kind === "BUTTON") await page.keyboard.press("Enter");
    if (kind === "checkbox") await page.keyboard.press("Space");
    if (kind === "range" || kind === "SELECT") await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: at < 9 ? "Next" : "To the end" }).press("Enter");
  }
  expect(seen).toContain("text");
  expect(seen).toContain("BUTTON");
  await expect(page.getByRole("heading", { name: "Before you hand in" })).toBeFocused();
});

test("the same number is the same paper elsewhere, and a name of other questions is said to be one", async ({
  page,
  browser,
  baseURL,
}) => {
  const sheet = await printed(page, "#10-77");
  const name = /10-77-\w+/.exec(sheet)?.[0] ?? "";
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  const url = new URL(`${ADDRESS}#${name}`, baseURL).href;
  await elsewhere.goto(url);
  expect(await printedHere(elsewhere)).toBe(sheet);
  await other.close();

  expect(await printed(page, "#10-78")).not.toBe(sheet);
  await page.goto("about:blank");
  await page.goto(`${ADDRESS}#10-77-0000`);
  await expect(page.locator(".paper-begin")).toContainText("this test may differ from theirs");
  await page.getByLabel("Number").fill(name);
  await expect(page.locator(".paper-begin")).not.toContainText("may differ");
});

test("against the clock: it runs on while the page is closed, says that time is over, and ends nothing", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2026-11-25T09:00:00") });
  await page.goto(`${ADDRESS}#10-5`);
  await page.getByLabel(/Against the clock: 15 minutes/).check();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("timer")).toHaveText("15 min left");
  await page.getByRole("button", { name: "Hide" }).click();
  await expect(page.getByRole("timer")).toHaveCount(0);
  await page.clock.fastForward("10:00");
  await reload(page);
  await expect(page.getByRole("timer")).toHaveText("5 min left");
  await page.clock.fastForward("06:00");
  await expect(page.locator(".paper-over")).toContainText("The time is over.");
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.locator(".paper-result")).toContainText("took you 16 minutes of 15");
  await expect(page.locator(".paper-score")).toHaveText("0 of 10 right");
});

test("on paper the answers begin on a sheet of their own", async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await printed(page, "#10-77");
  await page.emulateMedia({ media: "print" });
  const sheets = page.locator(".paper-sheet");
  await expect(sheets).toHaveCount(2);
  await expect(sheets.first()).toBeVisible();
  await expect(sheets.last()).toContainText(/Answers to 10-77-/);
  await expect(sheets.last()).toHaveCSS("break-before", "page");
  await expect(page.locator(".paper-begin")).toBeHidden();
  await expect(sheets.first().locator("ol > li .paper-stem")).toHaveCount(10);
  await expect(sheets.last().locator("section > ol > li, :scope > ol > li")).toHaveCount(10);
  const pagesOf = async (...shown: number[]) => {
    for (const at of [0, 1])
      await sheets
        .nth(at)
        .evaluate(
          (sheet, isShown) => (sheet.style.display = isShown ? "" : "none"),
          shown.includes(at),
        );
    return (await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  const questions = await pagesOf(0);
  expect(questions).toBeGreaterThan(0);
  expect(await pagesOf(0, 1)).toBe(questions + (await pagesOf(1)));
});

test("a test of 20, its score, a review the next day, an export, everything deleted, imported: the same state", async ({
  page,
}) => {
  test.slow();
  const keys = await answerKeys(page);
  await page.clock.install({ time: new Date("2026-11-25T09:00:00") });
  await page.goto(`${ADDRESS}#20-1234`);
  await page.getByRole("button", { name: "Begin" }).click();
  for (let at = 0; at < 20; at++) {
    const quiz = page.locator(".paper-sitting .quiz");
    await expect(page.locator(".paper-overview summary")).toContainText(`Question ${at + 1} of 20`);
    const isNumber =
      (await quiz.locator(".quiz-number").count()) === 1 &&
      (await quiz.locator(".quiz-gap, .quiz-range").count()) === 0;
    if (!(await answerRight(page, keys)) && isNumber) await quiz.getByRole("textbox").fill("98765");
    await page.getByRole("button", { name: at < 19 ? "Next" : "To the end" }).click();
  }
  await page.getByRole("button", { name: "Hand in" }).click();
  const score = await page.locator(".paper-score").innerText();
  const scores = await page.locator(".by-objective").innerText();
  const wrong = (await storedEvents(page)).filter(({ data }) => data.verdict === "wrong").length;
  expect(score).toMatch(/^[1-9]\d* of 20 right$/);
  expect(wrong).toBeGreaterThan(0);

  // What was wrong is due a day later; one of it is answered, and the session left.
  await page.goto("/review/");
  await expect(page.getByText("Nothing is due.")).toBeVisible();
  await page.clock.fastForward("25:00:00");
  await reload(page);
  await expect(page.locator(".review-due")).toHaveText(
    new RegExp(`^${wrong} questions? (is|are) due`),
  );
  await page.getByRole("button", { name: "Begin", exact: true }).first().click();
  const asked = page.locator(".review-asked");
  await asked.getByRole("textbox").fill("4");
  await asked.getByRole("textbox").press("Enter");
  await expect(asked).toContainText("The lesson:");
  await asked.getByRole("button", { name: "Leave" }).click();

  await page.goto("/progress/");
  const text = await exported(page);
  await page.getByRole("button", { name: "Delete everything …" }).click();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing yet.")).toBeVisible();
  await page.goto(ADDRESS);
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  await expect(page.locator(".sittings")).toHaveCount(0);

  await page.goto("/progress/");
  await page
    .getByLabel("A file of progress")
    .setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: /^Add \d+ entr/ }).click();
  await expect(page.getByText("Nothing yet.")).toHaveCount(0);
  expect(await exported(page)).toBe(text);
  await page.goto(ADDRESS);
  await page.getByRole("link", { name: /^20-1234-/ }).click();
  await expect(page.locator(".paper-score")).toHaveText(score);
  expect(await page.locator(".by-objective").innerText()).toBe(scores);
});

/** What answers the static questions, by the words of their stems: an option's words or a number. */
async function answerKeys(page: Page): Promise<Map<string, string>> {
  await page.goto(ADDRESS);
  const keys = await page.evaluate(async () => {
    const words = (html: string) => {
      const part = document.createElement("div");
      part.innerHTML = html;
      return part.textContent.trim();
    };
    const bank = await (await fetch("../questions.json")).json();
    return bank.items.flatMap(({ question }: { question?: Record<string, unknown> }) => {
      if (question?.kind === "number")
        return [[words(String(question.stem)), `${question.answer}`]];
      if (question?.kind !== "choice") return [];
      const options = question.options as { right: boolean; text: string }[];
      return [[words(String(question.stem)), words(options.find(({ right }) => right)!.text)]];
    });
  });
  return new Map(keys);
}

/** Answers the question in view if its key is known: a choice by its option, a number by typing it. */
async function answerRight(page: Page, keys: Map<string, string>): Promise<boolean> {
  const quiz = page.locator(".paper-sitting .quiz");
  const stem = await quiz.locator(".quiz-stem > div").evaluate((node) => node.textContent.trim());
  const key = keys.get(stem);
  if (key === undefined) return false;
  const options = quiz.locator("button.quiz-option");
  if ((await options.count()) === 0) {
    await quiz.getByRole("textbox").fill(key);
    return true;
  }
  await optionOf(options, key).then((option) => option.press("Enter"));
  return true;
}

async function optionOf(options: Locator, words: string): Promise<Locator> {
  const texts = await options
    .locator("span:last-of-type")
    .evaluateAll((nodes) =>
      nodes
        .filter((node) => node.parentElement?.matches("button"))
        .map((node) => node.textContent.trim()),
    );
  return options.nth(texts.indexOf(words));
}

async function go(page: Page, number: number) {
  await page.locator(".paper-overview summary").click();
  await page.getByRole("button", { name: new RegExp(`^Question ${number},`) }).click();
}

async function printed(page: Page, fragment: string): Promise<string> {
  await page.goto("about:blank");
  await page.goto(`${ADDRESS}${fragment}`);
  return printedHere(page);
}

/** The words of both sheets. */
async function printedHere(page: Page): Promise<string> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole("button", { name: "Print it" }).click();
  await expect(page.locator(".paper-sheet")).toHaveCount(2);
  return (await page.locator(".paper-print").textContent()) ?? "";
}

/** What the progress page exports, without the time at which it does. */
async function exported(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export to a file" }).click();
  const file = await (await downloading).path();
  return readFileSync(file, "utf8").replace(/"made": ".*"/, '"made": "2026-11-26T10:00:00.000Z"');
}
