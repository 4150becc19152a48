/** Something on an axis that wants its name beside it. */
export interface Flagged {
  /** Where it stands, in pixels. */
  x: number;
  text: string;
}

/** A name on a pole over its mark, at the left of the pole or at its right. */
export interface Flag {
  index: number;
  /** 0 is the lowest. */
  lane: number;
  from: number;
  to: number;
  side: "left" | "right";
}

/** A letter at 14 px is at most so wide on average; too much rather than too little. */
const LETTER = 7;
const GAP = 5;

/**
 * Names for as many marks as there is room for, the first ones before others: rising towards a peak from both sides,
 * left of it with the name at the left of the pole. No name covers another or is crossed by a pole.
 */
export function placeFlags(marks: Flagged[], width: number, lanes: number): Flag[] {
  let best: Flag[] = [];
  const worth = (flags: Flag[]) => flags.reduce((sum, { index }) => sum + marks.length - index, 0);
  for (const { x: peak } of marks) {
    let chosen: number[] = [];
    let flags: Flag[] = [];
    marks.forEach((_, index) => {
      const tried = tent(marks, [...chosen, index], peak, width);
      if (!tried || tried.some(({ lane }) => lane >= lanes)) return;
      chosen = [...chosen, index];
      flags = tried;
    });
    if (worth(flags) > worth(best)) best = flags;
  }
  return best;
}

/** The flags of some marks, from the outside to the peak, each above all that it would touch; null where one has no place. */
function tent(marks: Flagged[], chosen: number[], peak: number, width: number): Flag[] | null {
  const flags: Flag[] = [];
  const outside = chosen.toSorted(
    (a, b) => Math.abs(marks[b].x - peak) - Math.abs(marks[a].x - peak),
  );
  for (const index of outside) {
    const { x, text } = marks[index];
    const length = text.length * LETTER;
    const isLeft = x <= peak && x - GAP - length >= 0;
    const from = isLeft ? x - GAP - length : x + GAP;
    const to = from + length;
    if (to > width) return null;
    const touched = flags.filter((flag) => {
      const pole = marks[flag.index].x;
      return (
        Math.min(from, x) - GAP < Math.max(flag.to, pole) &&
        Math.max(to, x) + GAP > Math.min(flag.from, pole)
      );
    });
    if (touched.some((flag) => x > flag.from - GAP && x < flag.to + GAP)) return null;
    const lane = touched.reduce((most, flag) => Math.max(most, flag.lane + 1), 0);
    flags.push({ index, lane, from, to, side: isLeft ? "left" : "right" });
  }
  return flags;
}
