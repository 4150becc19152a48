/** Levenshtein distance: the fewest insertions, deletions and replacements that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The allowed name a writer most likely meant, or undefined where none is close (more than half of it differs). */
export function nearest(found: string, allowed: Iterable<string>): string | undefined {
  const wanted = found.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const name of allowed) {
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance < least && distance <= Math.max(wanted.length, name.length) / 2) {
      best = name;
      least = distance;
    }
  }
  return best;
}

/** The end of an error message: ` Did you mean "relu"?`, or nothing. */
export function didYouMean(found: string, allowed: Iterable<string>): string {
  const name = nearest(found, allowed);
  return name === undefined ? "" : ` Did you mean "${name}"?`;
}
