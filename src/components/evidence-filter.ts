/** Hides the claims that the form does not ask for, says how many are left, and opens the one in the address. */
export function filterEvidence(): void {
  const form = document.querySelector<HTMLFormElement>(".evidence-filter")!;
  const claims = [...document.querySelectorAll<HTMLElement>(".evidence-claim")];
  const lessons = [...document.querySelectorAll<HTMLElement>(".evidence-lesson")];
  const count = document.querySelector<HTMLElement>(".evidence-count")!;

  const filter = () => {
    const asked = new FormData(form);
    const text = (name: string) => String(asked.get(name) ?? "").trim();
    const isAsked = ({ dataset, textContent }: HTMLElement) =>
      ["", dataset.lesson].includes(text("lesson")) &&
      ["", dataset.kind].includes(text("kind")) &&
      (!asked.has("missed") || dataset.missed !== undefined) &&
      `${dataset.id} ${textContent}`.toLowerCase().includes(text("words").toLowerCase());
    for (const claim of claims) claim.hidden = !isAsked(claim);
    for (const lesson of lessons)
      lesson.hidden = lesson.querySelector(".evidence-claim:not([hidden])") === null;
    const left = claims.filter(({ hidden }) => !hidden).length;
    count.textContent = `${left} of ${claims.length} claims`;
  };
  const open = () => {
    const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    asked?.querySelector("details")?.setAttribute("open", "");
  };

  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", open);
  filter();
  open();
}
