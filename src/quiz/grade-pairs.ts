import type { Response } from "./response.ts";
import type { PairsQuestion } from "./question.ts";
import { EMPTY, verdictOf, type Grade } from "./verdict.ts";

/** One entry of a response to a sort or a match. */
export function pair(item: string, target: string): string {
  return `${item}=${target}`;
}

/** Every item has to be placed; the feedback is that of each item which is not where it belongs. */
export function gradePairs({ items, targets }: PairsQuestion, response: Response): Grade {
  if (!Array.isArray(response)) return EMPTY;
  const chosen = new Map(response.map((entry) => entry.split("=") as [string, string]));
  const isPlaced = ({ key }: { key: string }) =>
    targets.some((target) => target.key === chosen.get(key));
  if (!items.every(isPlaced)) return EMPTY;
  const wrong = items.filter(({ key, target }) => chosen.get(key) !== target);
  return {
    verdict: verdictOf(wrong.length === 0, wrong.length < items.length),
    feedback: wrong.map(({ key }) => key),
  };
}
