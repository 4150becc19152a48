import { clears, seedCount, verdictOf, type Claim, type Row } from "#experiments";
import { significant } from "../../charts/format.ts";
import type { Evidence } from "../../course/evidence.ts";

/** The effect of a claim in words, with its unit: "loss ratio", "time in steps". */
export function nameOf({ effect, unit }: Pick<Evidence, "effect" | "unit">): string {
  return unit ? `${inWords(effect)}, in ${unit}` : inWords(effect);
}

/** A name of the code in words: "lossRatio" is "loss ratio". */
export function inWords(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
}

/** A value of the effect with its unit. */
export function valueText({ unit }: Pick<Evidence, "unit">, value: number | null): string {
  if (value === null) return "not finite";
  return unit ? `${significant(value)} ${unit}` : significant(value);
}

/** What one seed came to: "valley −0.460, held". */
export function said(evidence: Evidence, values: Record<string, number | null>): string {
  const { effect, bars } = evidence;
  const missed = Object.keys(bars).filter(
    (name) => !clears({ bars: { [name]: bars[name] } }, values),
  );
  const verdict = missed.length === 0 ? "held" : `missed on ${missed.map(inWords).join(" and ")}`;
  return `${inWords(effect)} ${valueText(evidence, values[effect])}, ${verdict}`;
}

/** Whether a run of the page and one of the build ended on the same parameters, with both hashes. */
export function sameBits(here: string, build: string): string {
  return here === build
    ? `The same bits as in the build: all parameters come to the hash ${here} there and here.`
    : `Not the same bits: the parameters come to the hash ${here} here and to ${build} in the build. That is a fault of ours.`;
}

/** How often a claim held, or what its statistic came to, as one quiet sentence without its full stop. */
export function heldWords(claim: Claim, row: Row): string {
  const count = seedCount(row);
  const { statistic } = verdictOf(claim, row);
  if (!statistic)
    return row.held === count
      ? `Held in every one of ${count} random starts`
      : `Held in ${row.held} of ${count} random starts`;
  const { of, value = "" } = claim.statistic!;
  if (of === "rate") return `In ${row.held} of ${count} random starts`;
  const text = valueText(value === claim.effect ? claim : {}, statistic.value);
  return `${of === "median" ? "Median" : "Mean"} ${inWords(value)} of ${count} random starts: ${text}`;
}
