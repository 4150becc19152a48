import { globSync, readFileSync } from "node:fs";
import type { Ledger } from "../../src/experiments/index.ts";
import { expect, test, type Page } from "./site.ts";

const ledger: Ledger = Object.assign(
  {},
  ...globSync("content/*/*/*/ledger.json").map((file) => JSON.parse(readFileSync(file, "utf8"))),
);

/** Opens a claim on the evidence page, and waits until its runs are in hand. */
async function open(page: Page, id: string) {
  await page.goto(`/evidence/#${id}`);
  const claim = page.locator(`[id="${id}"]`);
  await expect(claim.locator(".claim-runs")).toHaveAttribute("data-live", "");
  return claim;
}

for (const [id, seed] of [
  ["least-squares", 7],
  ["shift-squared", 99],
  ["width-squares", 0],
] as const)
  test(`seed ${seed} of "${id}" comes out in the page to the bits of the ledger`, async ({
    page,
  }) => {
    const claim = await open(page, id);
    await claim.getByRole("spinbutton").fill(String(seed));
    await claim.getByRole("button", { name: "Run this seed" }).click();
    const hash = ledger[id].hashes[seed];
    await expect(claim.locator(".claim-said")).toContainText(
      `The same bits as in the build: all parameters come to the hash ${hash} there and here.`,
    );
  });

test("a number between 0 and 99 finds its run, by keyboard alone, and another is new", async ({
  page,
}) => {
  const claim = await open(page, "least-squares");
  await claim.getByRole("spinbutton").focus();
  await page.keyboard.type("17");
  await expect(claim.locator(".claim-said")).toContainText(
    /In the build, seed 17: distance .*held/,
  );
  await expect(claim.locator(".run-picked")).toBeVisible();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("123");
  await expect(claim.locator(".claim-said")).toContainText("Seed 123 is new: run it.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(claim.locator(".claim-said")).toContainText("Here, seed 123: distance");
  await expect(claim.getByRole("button", { name: "Run this seed" })).toBeFocused();
  await claim.getByRole("spinbutton").fill("124");
  await page.keyboard.press("Enter");
  await expect(claim.locator(".claim-said")).toContainText("Here, seed 124: distance");
});

test("forty new seeds run in the page and say how often it held", async ({ page }) => {
  const claim = await open(page, "shift-squared");
  await claim.getByRole("button", { name: "Run forty new seeds" }).click();
  await expect(claim.locator(".claim-said")).toContainText(
    "Of 40 seeds that the build never ran, 100 to 139, it held for 40.",
  );
  await expect(claim.locator(".runs-fresh")).toBeVisible();
});

test("who stops the runs by keyboard stands again on what began them", async ({ page }) => {
  const claim = await open(page, "five-pairs-mislead-less");
  const many = claim.getByRole("button", { name: "Run forty new seeds" });
  await many.press("Enter");
  await claim.getByRole("button", { name: "Stop" }).press("Enter");
  await expect(many).toBeFocused();
});

test("the seeds on which a claim failed stand beside its picture", async ({ page }) => {
  const failing = Object.entries(ledger).find(([, row]) => row.held < row.hashes.length);
  test.skip(!failing, "no claim missed a seed");
  const [id, row] = failing!;
  const claim = await open(page, id);
  const buttons = claim.locator(".claim-failed button");
  await expect(buttons).toHaveCount(row.hashes.length - row.held);
  await buttons.first().click();
  await expect(claim.locator(".claim-said")).toContainText("missed on");
});

test("the filters leave what was asked for and say how many", async ({ page }) => {
  await page.goto("/evidence/");
  const all = Object.keys(ledger).length;
  await expect(page.locator(".evidence-count")).toHaveText(`${all} of ${all} claims`);
  await page.getByLabel("Words or id").fill("ghost-valley");
  await expect(page.locator(".evidence-count")).toHaveText(`1 of ${all} claims`);
  await expect(page.locator(".evidence-claim:visible")).toHaveCount(1);
  await expect(page.locator(".evidence-lesson:visible")).toHaveCount(1);
  await page.getByLabel("Words or id").fill("");
  await page.getByLabel("with missed starts").check();
  const missed = Object.values(ledger).filter(({ held, hashes }) => held < hashes.length).length;
  await expect(page.locator(".evidence-count")).toHaveText(`${missed} of ${all} claims`);
  await page.getByLabel("with missed starts").uncheck();
  await page.getByRole("combobox", { name: "Kind" }).selectOption("exact");
  await page.getByLabel("Lesson").selectOption("when-they-are-wrong");
  await expect(page.locator("[data-lesson='when-they-are-wrong']:visible").first()).toBeVisible();
  await expect(page.locator("[data-kind='perSeed']:visible")).toHaveCount(0);
});

test("says what a hundred of a hundred licenses, computed from the binomial", async ({ page }) => {
  await page.goto("/evidence/");
  // 0.05^(1/100) = 0.9705, 0.05^(1/30) = 0.9050.
  await expect(page.locator("main")).toContainText("After 100 of 100 the share of all starts");
  await expect(page.locator("main")).toContainText("at least 97.0 %, at 95 % confidence");
  await expect(page.locator("main")).toContainText("after 30 of 30 at least 90.4 %");
});

test("a lesson loads nothing of its claims before they are opened", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/machine-learning-engineering/weights-and-biases/when-they-are-wrong/");
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  const ofClaims = () => asked.filter((path) => /claims|ClaimRuns|evidence/.test(path));
  expect(ofClaims()).toEqual([]);
  const claim = page.locator('.claim[data-claim="dead-by-bias"]');
  await claim.locator("summary").first().click();
  await expect(claim.locator(".claim-runs")).toHaveAttribute("data-live", "");
  await claim.getByRole("spinbutton").fill("3");
  expect(ofClaims().some((path) => path.includes("worker"))).toBe(false);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every claim stands there with its picture and its facts, and no filter does", async ({
    page,
  }) => {
    await page.goto("/evidence/");
    await expect(page.locator(".evidence-claim")).toHaveCount(Object.keys(ledger).length);
    await expect(page.locator(".evidence-filter")).toBeHidden();
    const claim = page.locator('[id="ghost-valley"]');
    await claim.locator("summary").first().click();
    await expect(claim.locator(".claim-still")).toBeVisible();
    await expect(claim.locator(".claim-facts")).toContainText("The bar");
    await expect(claim.locator(".claim-live")).toBeHidden();
  });
});

test("a run opens in the figure of its lesson, wherever that stands, and from the lesson too", async ({
  page,
}) => {
  await page.goto("/evidence/");
  const [address] = await page
    .locator('a[href*="#watch-training/normalizedStart="]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await page.goto(address);
  const second = page.locator("figure#normalizedStart");
  await expect(second.getByText("This run came with a link.", { exact: false })).toBeVisible();
  await expect(second).toBeInViewport();

  const first = page.locator("figure#patientA");
  await expect(first.getByText("This run came with a link.", { exact: false })).toHaveCount(0);
  await page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('a[href*="#watch-training/patientA="]')!;
    link.closest<HTMLDetailsElement>("details")!.open = true;
    link.click();
  });
  await expect(first.getByText("This run came with a link.", { exact: false })).toBeVisible();
});
