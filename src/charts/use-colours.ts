import { useSyncExternalStore } from "react";

/** The present values of colours of the theme, such as "--weight", joined by spaces; "" at build. */
export function useColours(names: string[]): string {
  const read = () => {
    const style = getComputedStyle(document.documentElement);
    return names.map((name) => style.getPropertyValue(name).trim()).join(" ");
  };
  return useSyncExternalStore(onThemeChange, read, () => "");
}

/** Calls back when the reader or the system changes the theme. */
function onThemeChange(listener: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = new MutationObserver(listener);
  chosen.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  system.addEventListener("change", listener);
  return () => {
    chosen.disconnect();
    system.removeEventListener("change", listener);
  };
}

/** Red, green and blue from 0 to 255 of a colour such as "#1f5fc4". */
export function colourOf(hex: string): [number, number, number] {
  const value = parseInt(hex.trim().slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
