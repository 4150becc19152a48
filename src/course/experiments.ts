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
  /** The experiments of the lesson that makes it, by name. */
  experiments: Experiments;
  /** The folder of that lesson. */
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

/** Every claim with its row, in the order of the course. Throws when one was never run. */
export function allClaims(): CertifiedClaim[] {
  return Object.keys(claimFiles)
    .sort()
    .flatMap((path) => claimFiles[path].map((claim) => certified(path, claim, "The evidence")));
}

/** A claim with its row by id. Throws in the writer's words when there is none, or when it was never run. */
export function findClaim(id: string, tag: string): CertifiedClaim {
  for (const [path, claims] of Object.entries(claimFiles)) {
    const claim = claims.find((candidate) => candidate.id === id);
    if (claim) return certified(path, claim, tag);
  }
  const ids = Object.values(claimFiles).flatMap((claims) => claims.map((claim) => claim.id));
  const near = nearest(id, ids);
  throw new Error(
    `${tag}: found "${id}", expected the id of a claim.${near ? ` Did you mean "${near}"?` : ""}`,
  );
}

function certified(path: string, claim: Claim, tag: string): CertifiedClaim {
  const row = ledgerFiles[path.replace("claims.ts", "ledger.json")]?.[claim.id];
  if (!row)
    throw new Error(
      `${tag}: the claim "${claim.id}" is not in the ledger yet; run npm run claims.`,
    );
  const experiments = experimentFiles[path.replace("claims.ts", "experiments.ts")];
  return { claim, row, experiments, folder: path.slice(1, path.lastIndexOf("/")) };
}
