import { NotSaved, pageLog, pageState, saveToFile } from "../progress/index.ts";

/** Shows what the log says of the storage, as soon as it says it, until the reader dismisses these words. */
export function startNotice(notice: HTMLElement): void {
  const part = (name: string) => notice.querySelector<HTMLElement>(`[data-notice-${name}]`)!;
  const [words, actions, restore] = [part("words"), part("actions"), part("restore")];
  const live = pageState();
  let dismissed: string | null = null;

  const show = () => {
    const { mode, words: said } = live.get().status;
    const isShown = said !== null && said !== dismissed;
    const text = isShown ? said : "";
    if (words.dataset["said"] !== text) words.textContent = words.dataset["said"] = text;
    notice.toggleAttribute("data-open", isShown);
    actions.hidden = !isShown;
    restore.hidden = mode !== "wiped";
  };

  part("save").addEventListener("click", () => {
    void saveToFile().then((name) => (words.textContent = `Saved as ${name}.`));
  });
  restore.addEventListener("click", () => {
    pageLog()
      .restore()
      .catch((error: unknown) => {
        if (!(error instanceof NotSaved)) throw error;
      });
  });
  part("dismiss").addEventListener("click", () => {
    dismissed = live.get().status.words;
    show();
  });
  live.subscribe(show);
  show();
}
