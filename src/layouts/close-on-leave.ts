/** Closes an open `<details>` on Escape, and when the reader presses or focuses outside it. */
export function closeOnLeave(details: HTMLDetailsElement): void {
  const leave = (event: Event) => {
    if (!details.contains(event.target as Node)) details.open = false;
  };
  document.addEventListener("pointerdown", leave);
  document.addEventListener("focusin", leave);
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary")?.focus();
  });
}
