import { mastery, pageState, type Mastery } from "../../progress/index.ts";

export { MASTERY_RULE } from "../../progress/index.ts";

/** How far a reader is with an objective, in a word. */
const WORDS: Record<Mastery, string> = {
  untried: "not tried",
  begun: "begun",
  able: "able",
  kept: "kept",
};

/**
 * Keeps a list of objectives true: the state of each `[data-objective]` in its `[data-mastery-state]`, from the
 * questions that `data-questions` names, and a count in `[data-mastery-count]`. It stays hidden until one was tried.
 */
export function startMastery(list: HTMLElement): void {
  const rows = [...list.querySelectorAll<HTMLElement>("[data-objective]")];
  const objectives = rows.map(({ dataset }) => ({
    id: dataset.objective ?? "",
    questions: (dataset.questions ?? "").split(" "),
  }));
  const live = pageState();

  function show(): void {
    const found = mastery(live.get().events, objectives);
    for (const row of rows) {
      const state = found.get(row.dataset.objective ?? "") ?? "untried";
      row.dataset.state = state;
      const words = row.querySelector("[data-mastery-state]");
      if (words) words.textContent = WORDS[state];
    }
    const states = [...found.values()];
    const able = states.filter((state) => state === "able" || state === "kept").length;
    const count = list.querySelector("[data-mastery-count]");
    if (count) count.textContent = `${able} of ${states.length} things`;
    list.hidden = states.every((state) => state === "untried");
  }

  live.subscribe(show);
  show();
}
