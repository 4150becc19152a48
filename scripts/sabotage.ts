/**
 * Breaks the engine on purpose, one way at a time in a copy, and asks which claims or limits turn red.
 *
 *   npm run sabotage                     every patch of scripts/sabotage/patches.ts
 *   npm run sabotage -- --only "he"      those whose name holds a text
 *   npm run sabotage -- --json FILE      what became of every claim under every patch besides
 *
 * Ends with 1 unless each patch turns a claim red, each claim is turned red by a patch, and none is
 * red on the clean engine. Five seeds a claim, the first of the ledger that pass by themselves.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { root } from "./claims/lesson.ts";
import { readLessons } from "./claims/lessons.ts";
import { show } from "./claims/words.ts";
import { patches, type Patch } from "./sabotage/patches.ts";
import { runPatch } from "./sabotage/run-patch.ts";
import { greenSeeds } from "./sabotage/seeds.ts";
import type { Outcome, Trial } from "./sabotage/try-claims.ts";
import { optionsOf } from "./usage.ts";

const options = optionsOf(import.meta.url, {
  only: { type: "string" },
  json: { type: "string" },
});
const start = performance.now();
const problems: string[] = [];
const trials = (await readLessons()).flatMap(({ folder, claims, ledger }) =>
  claims.flatMap((claim): Trial[] => {
    const green = ledger[claim.id] && greenSeeds(claim, ledger[claim.id]);
    if (green) return [{ folder, id: claim.id, ...green }];
    problems.push(`${folder}: no five seeds in a row of the ledger hold for "${claim.id}".`);
    return [];
  }),
);
const asked = patches.filter(({ name }) => name.includes(options.only ?? ""));
const waiting: (Patch | null)[] = [null, ...asked];
const found = new Map<Patch | null, Outcome[]>();
await Promise.all(Array.from({ length: availableParallelism() }, work));

const reds = (patch: Patch | null) => (found.get(patch) ?? []).filter(({ holds }) => !holds);
for (const { id, why } of reds(null)) problems.push(`"${id}" is red on the clean engine: ${why}`);
for (const patch of asked)
  if (found.has(patch) && reds(patch).length === 0)
    problems.push(`No claim notices that ${patch.name}.`);
const caught = new Set(asked.flatMap((patch) => reds(patch).map(({ id }) => id)));
if (options.only === undefined)
  for (const { id } of trials)
    if (!caught.has(id)) problems.push(`No patch turns "${id}" red: mend the claim or drop it.`);
if (options.json)
  writeFileSync(
    options.json,
    JSON.stringify(
      [...found].map(([patch, outcomes]) => ({ patch, outcomes })),
      null,
      2,
    ),
  );
console.log(
  `${asked.length} patches, ${trials.length} claims, ${caught.size} of them turned red, in ${show((performance.now() - start) / 1000)} s.`,
);
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}

/** Takes patch after patch until none is left, and says what each came to. */
async function work(): Promise<void> {
  for (let patch = waiting.shift(); patch !== undefined; patch = waiting.shift()) {
    try {
      const outcomes = await runPatch(root, trials, patch);
      found.set(patch, outcomes);
      const ids = outcomes.filter(({ holds }) => !holds).map(({ id }) => id);
      const name = patch?.name ?? "the clean engine";
      console.log(`${name.padEnd(64)} ${String(ids.length).padStart(3)} red  ${ids.join(", ")}`);
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
}
