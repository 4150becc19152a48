import {
  failedSeeds,
  verdictOf,
  type Claim,
  type Columns,
  type Row,
  type Verdict,
} from "#experiments";

/** A claim and its row as plain data: what a page needs of it that knows no functions. */
export interface Evidence extends Pick<
  Claim,
  "id" | "sentence" | "source" | "kind" | "bars" | "effect" | "unit"
> {
  /** The slug of the lesson that makes it. */
  lesson: string;
  verdict: Verdict;
  certified: Columns;
  tuning: Row["tuning"];
  /** Seeds on which the bars were missed. */
  failed: number[];
  limit?: { sentence: string; runs: Columns };
}

/** What was found for a claim, without its functions. */
export function evidenceOf(lesson: string, claim: Claim, row: Row): Evidence {
  const { id, sentence, source, kind, bars, effect, unit } = claim;
  const { seeds, held, values, hashes, tuning } = row;
  return {
    id,
    lesson,
    sentence,
    source,
    kind,
    bars,
    effect,
    unit,
    verdict: verdictOf(claim, row),
    certified: { seeds, held, values, hashes },
    tuning,
    failed: failedSeeds(claim, row),
    ...(claim.limit && row.limit && { limit: { sentence: claim.limit.sentence, runs: row.limit } }),
  };
}
