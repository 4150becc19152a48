import { chromium } from "@playwright/test";
import { mkdtempSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { withProgress } from "./progress-module.ts";
import { expect, test, type Page } from "./site.ts";

const KILLS = 10;

/** A browser with a profile that stays, and the id of its process, which Chromium notes in the profile. */
async function launch(profile: string) {
  const options = test.info().project.use.launchOptions!;
  const context = await chromium.launchPersistentContext(profile, options);
  const pid = Number(readlinkSync(path.join(profile, "SingletonLock")).split("-").at(-1));
  return { context, pid };
}

/** Ends every process of a browser at once, as a crash or a power cut would: they are a group of their own. */
async function kill({ context, pid }: Awaited<ReturnType<typeof launch>>): Promise<void> {
  const closed = new Promise((resolve) => context.once("close", resolve));
  process.kill(-pid, "SIGKILL");
  await closed;
}

/** Answers without a pause; each acknowledged id is told as soon as it is. */
async function answer(page: Page, isHasty: boolean): Promise<void> {
  await page.evaluate((hasty) => {
    const { append, makeEvent } = window.progress;
    const go = async () => {
      for (let attempt = 1; ; attempt++) {
        const data = { question: "kill", response: "a", verdict: "right" as const, attempt };
        const event = makeEvent("answered", data);
        if (hasty) setTimeout(() => void append(event), 3000);
        else await append(event);
        console.log(`acknowledged ${event.id}`);
        if (hasty) await new Promise((resolve) => setTimeout(resolve, 1));
      }
    };
    void go();
  }, isHasty);
}

const stored = (page: Page) =>
  page.evaluate(async () => (await window.progress.events()).map(({ id }) => id));

/** Kills the browser while it answers, again and again in one profile; returns what was acknowledged and is gone. */
async function killed(times: number, isHasty: boolean, baseURL: string) {
  const profile = mkdtempSync(path.join(tmpdir(), "learnable-kill-"));
  const acknowledged = new Set<string>();
  try {
    for (let time = 0; ; time++) {
      const launched = await launch(profile);
      try {
        const page = await withProgress(launched.context, new URL("/glossary/", baseURL).href);
        const found = new Set(await stored(page));
        const lost = [...acknowledged].filter((id) => !found.has(id));
        if (time === times || lost.length > 0) return { acknowledged: acknowledged.size, lost };
        const before = acknowledged.size;
        page.on("console", (message) => {
          const [word, id] = message.text().split(" ");
          if (word === "acknowledged") acknowledged.add(id!);
        });
        await answer(page, isHasty);
        await expect.poll(() => acknowledged.size).toBeGreaterThan(before + 5 + 3 * time);
      } finally {
        await kill(launched);
      }
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

test.skip(process.platform === "win32", "There are no process groups to kill on Windows.");

test("ten kills of the browser while it answers lose no acknowledged answer", async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { acknowledged, lost } = await killed(KILLS, false, baseURL!);
  test.info().annotations.push({ type: "acknowledged", description: String(acknowledged) });
  expect(lost).toEqual([]);
});

test("one kill catches a page that acknowledges before it has stored", async ({ baseURL }) => {
  expect((await killed(1, true, baseURL!)).lost.length).toBeGreaterThan(0);
});
