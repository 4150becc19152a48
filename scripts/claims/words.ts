import {
  columnOf,
  columnsOf,
  failedSeeds,
  limitVerdictOf,
  limitWords,
  quantile,
  requirementWords,
  seedCount,
  valuesAt,
  verdictOf,
  type Claim,
  type Columns,
  type SeedResult,
} from "../../src/experiments/index.ts";

/** What a row says in the terminal, with what its runs took. */
export interface Ran {
  columns: Columns;
  limit?: Columns;
  tuning?: { held: number; seeds: [number, number] };
  /** Milliseconds a seed. */
  time: number;
}

/** One line a claim: id, how often it held, median and worst effect, its limit, its tuning, the time. */
export function lineOf(claim: Claim, { columns, limit, tuning, time }: Ran): string {
  const { passed, held, count, statistic } = verdictOf(claim, columns);
  const column = columnOf(columns, claim.effect);
  const unit = claim.unit ? ` ${claim.unit}` : "";
  const parts = [
    `${passed && (!limit || limitVerdictOf(claim, limit).passed) ? "holds" : "SHORT"}  ${claim.id.padEnd(34)}`,
    `held ${held} of ${count}`.padEnd(16),
    `${claim.effect}: median ${show(quantile(column, 0.5))}, worst ${show(worstOf(claim, column))}${unit}`,
  ];
  if (statistic)
    parts.push(`${claim.statistic!.of} ${show(statistic.value)} ${interval(statistic.interval)}`);
  if (limit) parts.push(`limit missed by ${seedCount(limit) - limit.held} of ${seedCount(limit)}`);
  if (tuning) parts.push(`tuned at ${tuning.held} of ${seedCount(tuning)}`);
  return [...parts, `${show(time)} ms a seed`].join("  ");
}

/** What a writer reads when a claim or its limit falls short; null when neither does. */
export function shortfall(
  folder: string,
  claim: Claim,
  columns: Columns,
  limit?: Columns,
): string | null {
  const { passed, held, count, statistic } = verdictOf(claim, columns);
  if (!passed)
    return [
      `${folder}: the claim "${claim.id}" does not hold.`,
      `  It says: ${claim.sentence}`,
      `  Its bar: ${requirementWords(claim)}.`,
      `  Found: ${statistic ? `${show(statistic.value)} ${interval(statistic.interval)}, bars cleared by ` : ""}${held} of ${count}${example(columns, failedSeeds(claim, columns)[0])}.`,
    ].join("\n");
  if (!limit) return null;
  const verdict = limitVerdictOf(claim, limit);
  if (verdict.passed) return null;
  return [
    `${folder}: the claim "${claim.id}" holds even beyond its limit.`,
    `  Its limit says: ${claim.limit!.sentence}`,
    `  There ${limitWords(claim)}: ${requirementWords(claim)}.`,
    `  Found: ${verdict.statistic ? `${show(verdict.statistic.value)} ${interval(verdict.statistic.interval)}, bars ` : ""}missed by ${verdict.count - verdict.held} of ${verdict.count}${example(limit, limit.seeds[0])}.`,
  ].join("\n");
}

/** Results in the order of their seeds, as columns. */
export function sortedColumns(results: SeedResult[]): Columns {
  return columnsOf(inOrder(results));
}

/** Results in the order of their seeds. */
export function inOrder(results: SeedResult[]): SeedResult[] {
  return [...results].sort((a, b) => a.seed - b.seed);
}

/** The entry nearest to the bar of the effect, or farthest beyond it; of one without a bar, the largest. */
function worstOf({ bars, effect }: Claim, column: number[]): number {
  const { atLeast = -Infinity, atMost = Infinity } = bars[effect] ?? {};
  const room = (value: number) => Math.min(value - atLeast, atMost - value);
  const [first, ...rest] = column.filter(Number.isFinite);
  if (!bars[effect]) return Math.max(first, ...rest);
  return rest.reduce((worst, value) => (room(value) < room(worst) ? value : worst), first);
}

function example(columns: Columns, seed: number | undefined): string {
  if (seed === undefined) return "";
  const values = Object.entries(valuesAt(columns, seed)).map(
    ([name, value]) => `${name} ${value === null ? "not finite" : show(value)}`,
  );
  return `; at seed ${seed}, ${values.join(", ")}`;
}

function interval(ends: [number, number] | null): string {
  return ends ? `(${show(ends[0])} to ${show(ends[1])} at 95 %)` : "";
}

/** Four significant digits. */
export function show(value: number): string {
  return Number(value.toPrecision(4)).toString();
}
