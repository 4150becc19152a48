/** What a reader of a lesson can do; every question names one. */
export interface Objective {
  /** Permanent: lower-case words joined by hyphens. */
  id: string;
  /** Completes "you can …". */
  can: string;
  /** Slug of the lesson that teaches it. */
  lesson: string;
}

/** Types the objectives of a term; throws in the writer's words where one is not an objective. */
export function defineObjectives(objectives: Objective[]): Objective[] {
  const seen = new Set<string>();
  for (const { id, can } of objectives) {
    const name = `objective "${id}"`;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      throw new Error(`${name}: an id is lower-case words joined by hyphens.`);
    if (seen.has(id)) throw new Error(`${name}: the id is taken.`);
    if (!/^[a-z].*[^.]$/.test(can))
      throw new Error(`${name}: found "${can}", expected words that complete "you can …".`);
    seen.add(id);
  }
  return objectives;
}
