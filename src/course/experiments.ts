import type { Claim, Experiment, Experiments, Ledger, Row } from "#experiments";
import { nearest } from "#quiz";
import { lessonOf } from "./lesson-of.ts";

const experimentFiles = import.meta.glob<Experiments>("/content/*/*/*/experiments.ts", {
  eager: true,
  import: "default",
});
const claimFiles = import.meta.glob<Claim[]>("/content/*/*/*/claims.ts", {
  eager: true,
  import: "default",
});
const ledgerFiles = import.meta.glob<Ledger>("/content/*/*/*/ledger.json", {
  eager: true,
  import: "default",
});

/** A claim with its row of the ledger. */
export interface CertifiedClaim {
  claim: Claim;
  row: Row;
  /** The folder of the lesson that makes it. */
  folder: string;
}

/** The experiment of a lesson by name. Throws in the writer's words when the lesson has none of that name. */
export function findExperiment(slug: string, name: string, tag: string): Experiment {
  const file = Object.keys(experimentFiles).find((path) => lessonOf(path) === slug);
  const experiments = file ? experimentFiles[file] : {};
  if (Object.hasOwn(experiments, name)) return experiments[name];
  const near = nearest(name, Object.keys(experiments));
  throw new Error(
    `${slug}: ${tag} found "${name}", expected an experiment of the lesson's experiments.ts` +
      ` (${Object.keys(experiments).join(", ") || "it has none"}).${near ? ` Did you mean "${near}"?` : ""}`,
  );
}

/** A claim with its row by id. Throws in the writer's words when there is none, or when it was never run. */
export function findClaim(id: string, tag: string): CertifiedClaim {
  for (const [path, claims] of Object.entries(claimFiles)) {
    const claim = claims.find((candidate) => candidate.id === id);
    if (!claim) continue;
    const folder = path.slice(1, path.lastIndexOf("/"));
    const row = ledgerFiles[path.replace("claims.ts", "ledger.json")]?.[id];
    if (!row)
      throw new Error(`${tag}: the claim "${id}" is not in the ledger yet; run npm run claims.`);
    return { claim, row, folder };
  }
  const ids = Object.values(claimFiles).flatMap((claims) => claims.map((claim) => claim.id));
  const near = nearest(id, ids);
  throw new Error(
    `${tag}: found "${id}", expected the id of a claim.${near ? ` Did you mean "${near}"?` : ""}`,
  );
}
