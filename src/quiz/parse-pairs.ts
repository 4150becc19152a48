import type { Body } from "./body.ts";
import { optionKey } from "./option-key.ts";
import { readFeedback } from "./parse-feedback.ts";
import type { Report } from "./problem.ts";
import type { PairedItem, Target } from "./question.ts";

const ARROW = /^(.*\S)\s*=>\s*(\S.*)$/s;

/** The items of a sort or a match, `- item => target`, and the targets in the order they first stand. */
export function readPairs(
  kind: "sort" | "match",
  body: Body,
  line: number,
  report: Report,
): { items: PairedItem[]; targets: Target[] } {
  const targets = new Map<string, string>();
  const items = body.entries.map((entry) => {
    const found = ARROW.exec(entry.text);
    if (!found) report(entry.line, `"${entry.text}": an item is written "- item => target".`);
    const [, text = entry.text, target = ""] = found ?? [];
    const key = optionKey(target);
    if (kind === "match" && targets.has(key))
      report(entry.line, `"${target}" is the partner of two items: write kind="sort" for groups.`);
    if (/[$*`_]/.test(target))
      report(entry.line, `"${target}": a target is chosen from a list, which shows plain words.`);
    targets.set(key, target);
    const feedback = readFeedback(entry, `item "${text}"`, report);
    return { key: optionKey(text), text, target: key, feedback };
  });
  if (items.length < 3) report(line, 'fewer than three items. An item is "- item => target".');
  if (new Set(items.map(({ key }) => key)).size < items.length)
    report(line, "an item stands in the list twice.");
  if (targets.size < 2) report(line, "there is one target only, so that nothing can go wrong.");
  return { items, targets: [...targets].map(([key, text]) => ({ key, text })) };
}
