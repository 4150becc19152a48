import type { Result } from "../../quiz/index.ts";

/** What a score leaves out, in words: what was partly right, wrong, or left open. */
export function scoreWords({ items, right, partial, wrong, open }: Result): string {
  if (right === items.length) return "Every answer is right.";
  const parts = [
    partial > 0 &&
      `${partial} ${partial === 1 ? "is" : "are"} partly right, which counts as not right`,
    wrong > 0 && `${wrong} ${wrong === 1 ? "is" : "are"} not right`,
    open > 0 && `${open} ${open === 1 ? "was" : "were"} left open`,
  ].filter((part) => part !== false);
  return `Of the rest, ${parts.join("; ")}.`;
}
