import { pageLog } from "./page-log.ts";
import { fileName, writeProgressFile } from "./progress-file.ts";

/** Hands the reader everything that this page knows, stored or in memory, as a file; resolves to its name. */
export async function saveToFile(now: Date = new Date()): Promise<string> {
  const [events, setAside] = [await pageLog().events(), await pageLog().setAside()];
  const text = writeProgressFile(events, setAside, now);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = fileName(now);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return link.download;
}
