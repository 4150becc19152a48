import { fnv1a } from "./option-key.ts";

/**
 * The order in which the items of an ordering question are first shown: always the same for one id,
 * at build and in the browser, and never the right one.
 */
export function shuffled(id: string, keys: readonly string[]): string[] {
  const drawn = keys
    .map((key) => ({ key, rank: fnv1a(`${id}/${key}`) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
  const isRight = drawn.every((key, i) => key === keys[i]);
  return isRight ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn;
}
