import { allDrills } from "./drills.ts";
import { everyQuestion } from "./questions.ts";
import { allWorked } from "./worked.ts";

/** Throws in the writer's words where two of these have one id. */
export function refuseTwins(asked: Iterable<{ id: string; place: string }>): void {
  const places = new Map<string, string>();
  for (const { id, place } of asked) {
    const first = places.get(id);
    if (first !== undefined)
      throw new Error(`${place} has the id "${id}", which ${first} has too. Every id stands once.`);
    places.set(id, place);
  }
}

/** Throws where questions, drills and worked examples of the course share an id. For build time. */
export async function checkUniqueIds(): Promise<void> {
  refuseTwins([
    ...everyQuestion().map(({ question: { id }, file, line }) => ({
      id,
      place: `the question at ${file}:${line}`,
    })),
    ...(await allDrills()).map(({ lesson, drill: { id } }) => ({
      id,
      place: `a drill of ${lesson}`,
    })),
    ...(await allWorked()).map(({ lesson, worked: { id } }) => ({
      id,
      place: `a worked example of ${lesson}`,
    })),
  ]);
}
