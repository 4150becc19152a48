/**
 * Lets a button turn the theme over. The choice is kept in localStorage under "theme"; choosing
 * what the system has anyway forgets it, so that the page follows the system again.
 */
export function startThemeToggle(button: HTMLButtonElement): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;
  const isDark = () => (root.dataset["theme"] ?? (system.matches ? "dark" : "light")) === "dark";
  const label = button.querySelector("[data-theme-label]");

  const show = () => {
    button.toggleAttribute("data-dark", isDark());
    if (label) label.textContent = isDark() ? "Switch to light" : "Switch to dark";
  };

  button.addEventListener("click", () => {
    const chosen = isDark() ? "light" : "dark";
    const followsSystem = (chosen === "dark") === system.matches;
    if (followsSystem) delete root.dataset["theme"];
    else root.dataset["theme"] = chosen;
    try {
      if (followsSystem) localStorage.removeItem("theme");
      else localStorage.setItem("theme", chosen);
    } catch {
      // Storage is off: the choice holds for this page.
    }
    show();
  });
  system.addEventListener("change", show);
  show();
}
