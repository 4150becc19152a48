import type { BrowserContext } from "@playwright/test";
import { withProgress } from "./progress-module.ts";
import { expect, test, type Page } from "./site.ts";

const ADDRESS = "/glossary/";

/** Opens the log in a page, `shared` as the site's own, or one in which every tab writes the whole list anew. */
async function openLogIn(context: BrowserContext, isBroken: boolean): Promise<Page> {
  const page = await withProgress(context, ADDRESS);
  await page.evaluate((broken) => {
    const { indexedDbStorage, liveState, openLog, pageLog } = window.progress;
    const read = () => JSON.parse(localStorage.getItem("list") ?? "[]") as { id: string }[];
    const list = {
      ...indexedDbStorage("unused"),
      all: async () => read(),
      add: async (events: readonly { id: string }[]) => {
        const before = read();
        await new Promise((resolve) => setTimeout(resolve, 2));
        localStorage.setItem("list", JSON.stringify([...before, ...events]));
        return events.map(({ id }) => id);
      },
    };
    const log = broken ? openLog(list, new BroadcastChannel("broken")) : pageLog();
    const live = liveState(log);
    live.subscribe(() => {});
    Object.assign(window, { log, live });
  }, isBroken);
  return page;
}

const answer = (page: Page, count: number, tab: string) =>
  page.evaluate(
    async ([count, tab]) => {
      const { log } = window as unknown as { log: ReturnType<typeof window.progress.pageLog> };
      for (let attempt = 1; attempt <= count; attempt++)
        await log.append(
          window.progress.makeEvent("answered", {
            question: `${tab}-${attempt % 50}`,
            response: tab,
            verdict: attempt % 3 === 0 ? "wrong" : "right",
            attempt,
          }),
        );
    },
    [count, tab] as const,
  );

/** What the tab holds by hearsay alone, and what is stored. */
const seen = (page: Page) =>
  page.evaluate(async () => {
    const { log, live } = window as unknown as {
      log: ReturnType<typeof window.progress.pageLog>;
      live: ReturnType<typeof window.progress.liveState>;
    };
    const state = [...live.get().state.questions].map(([id, question]) => [
      id,
      question.attempts,
      question.isSettled,
      question.first.id,
      question.last.id,
    ]);
    return { state: JSON.stringify(state.sort()), stored: (await log.events()).length };
  });

async function bothAnswer(context: BrowserContext, count: number, isBroken: boolean) {
  const tabs = [await openLogIn(context, isBroken), await openLogIn(context, isBroken)];
  await Promise.all(tabs.map((tab, at) => answer(tab, count, `tab${at}`)));
  return tabs;
}

test("two tabs, 500 answers each: 1,000 are stored, and both tabs have the same state", async ({
  context,
}) => {
  const [one, two] = await bothAnswer(context, 500, false);
  await expect.poll(async () => (await seen(two!)).state).toBe((await seen(one!)).state);
  expect((await seen(one!)).stored).toBe(1000);
  const fresh = await openLogIn(context, false);
  expect((await seen(fresh)).stored).toBe(1000);
  await expect.poll(async () => (await seen(fresh)).state).toBe((await seen(one!)).state);
});

test("the same catches a store in which each tab writes the whole list", async ({ context }) => {
  await bothAnswer(context, 50, true);
  const fresh = await openLogIn(context, true);
  expect((await seen(fresh)).stored).toBeLessThan(100);
});
