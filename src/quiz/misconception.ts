/** A wrong idea that distractors catch, and the run that refutes it. */
export interface Misconception {
  /** Permanent: MC and two digits. Not shown. */
  id: string;
  /** The idea as somebody who holds it would say it. */
  idea: string;
  /** Slug of the lesson that refutes it. */
  lesson: string;
  /** What of the lesson does: the id of a claim, or the name of the experiment of a figure. */
  refutedBy: { claim: string } | { figure: string };
}

/** Types the misconceptions of a term; throws in the writer's words where one is none. */
export function defineMisconceptions(misconceptions: Misconception[]): Misconception[] {
  const seen = new Set<string>();
  for (const { id } of misconceptions) {
    if (!/^MC\d{2}$/.test(id))
      throw new Error(`misconception "${id}": an id is MC and two digits, such as MC05.`);
    if (seen.has(id)) throw new Error(`misconception "${id}": the id is taken.`);
    seen.add(id);
  }
  return misconceptions;
}
