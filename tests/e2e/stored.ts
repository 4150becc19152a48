import { expect, type Page } from "./site.ts";

/** An event as the browser keeps it, as far as tests look. */
export interface Stored {
  kind: string;
  data: { figure?: string; paper?: string; verdict?: string; sure?: number };
}

/** The events that the browser keeps, read from the database itself and not by the code of the site. */
export function storedEvents(page: Page): Promise<Stored[]> {
  return page.evaluate(
    () =>
      new Promise<Stored[]>((resolve, reject) => {
        const opening = indexedDB.open("learnable");
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("events").objectStore("events").getAll();
          reading.onerror = () => reject(reading.error!);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as Stored[]);
          };
        };
      }),
  );
}

/** Waits until so many answers are stored: before that the page has not said that they are, and must not be left. */
export async function answersStored(page: Page, count: number): Promise<void> {
  const answers = async () =>
    (await storedEvents(page)).filter(({ kind }) => kind === "answered").length;
  await expect.poll(answers).toBe(count);
}

/** Reloads once all that the page asked of the database is on the disk: no reader is as quick as a test. */
export async function reload(page: Page): Promise<void> {
  await storedEvents(page);
  await page.reload();
}
