import { useEffect, useState } from "react";
import { significant } from "../../charts/format.ts";
import type { FigureControl } from "./use-figure.ts";

/** What a screen reader hears when a run starts, stops or diverges; never more often than that. */
export function useAnnouncement(figure: FigureControl, summary?: () => string): string {
  const [words, setWords] = useState("");
  const { state } = figure.view;
  useEffect(() => {
    const loss = figure.view.frame?.runs[0].loss ?? NaN;
    const at = `step ${figure.step}${Number.isFinite(loss) ? `, loss ${significant(loss)}` : ""}`;
    if (state === "running") setWords("Training.");
    if (state === "paused" && figure.step > 0) setWords(`Paused at ${at}.`);
    if (state === "ended") setWords(`Finished at ${at}. ${summary?.() ?? ""}`);
    if (state === "failed") setWords("The run diverged and was stopped.");
  }, [state]);
  return words;
}
