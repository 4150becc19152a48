/** One picture of the package: its class and its place among those of its class. */
export interface Place {
  digit: number;
  index: number;
}

/**
 * Splits the digits by class: of the n pictures of a class the nearest whole number to n / 5 is held
 * back, at even distances. In both parts the classes stand mixed, at even distances too.
 */
export function split(counts: number[]): { train: Place[]; test: Place[] } {
  const all = counts.flatMap((count, digit) => {
    const held = Math.round(count / 5);
    const passed = (index: number) => Math.floor((index * held) / count);
    return Array.from({ length: count }, (_, index) => ({
      digit,
      index,
      share: (index + 0.5) / count,
      isHeld: passed(index + 1) > passed(index),
    }));
  });
  all.sort((one, other) => one.share - other.share || one.digit - other.digit);
  const part = (wanted: boolean) =>
    all.filter(({ isHeld }) => isHeld === wanted).map(({ digit, index }) => ({ digit, index }));
  return { train: part(false), test: part(true) };
}
