import { median, type Result } from "./measure.ts";
import { TOLERANCE } from "./same-work.ts";
import type { Workload } from "./workloads.ts";

const OURS = "learnable";

/**
 * One workload in one place as a Markdown table. A ratio says how many times the work of that row
 * our best row does in a second of CPU time; for our own optimizers, what plain SGD does.
 */
export function table({ id, title }: Workload, place: string, results: readonly Result[]): string {
  const [limit, ...rows] = results;
  const peak = median(limit.gflops);
  const best = Math.max(...rows.filter(isOursPlain).map(({ gflops }) => median(gflops)));
  const lines = rows.map((row) => {
    if (row.failed !== null) return [row.id, "–", "–", "–", "–", "–", verdict(row)];
    const rate = median(row.gflops);
    const own = rows.find((other) => isOursPlain(other) && row.id.startsWith(`${other.id}, `));
    const base = own ? median(own.gflops) : best;
    return [
      row.id,
      Math.round(row.examplesPerSecond).toLocaleString("en-GB"),
      rate.toPrecision(3),
      `${((100 * rate) / peak).toPrecision(2)} %`,
      own ? `${(base / rate).toFixed(2)} of SGD's cost` : times(base / rate),
      `${spread(row.gflops)} %`,
      verdict(row),
    ];
  });
  return [
    `${id}: ${title}. ${place}; multiply-add limit ${peak.toFixed(1)} GFLOP/s, spread ${spread(limit.gflops)} %.`,
    "",
    ...grid([
      ["", "examples/s", "GFLOP/s", "of limit", "ours is", "spread", "same work?"],
      ...lines,
    ]),
    "",
    summary(rows, best),
    ...rows.flatMap(remark),
  ].join("\n");
}

/** Ours beside the best peer of all, and beside the best that does the very work. */
function summary(rows: readonly Result[], ours: number): string {
  const there = rows.filter(({ id, failed }) => failed === null && !id.startsWith(OURS));
  const beside = (among: readonly Result[], words: string) => {
    if (among.length === 0) return `no peer ${words}`;
    const best = among.reduce((a, b) => (median(b.gflops) > median(a.gflops) ? b : a));
    return `${times(ours / median(best.gflops))} ${best.id}, the best peer ${words}`;
  };
  const same = there.filter(isSameWork);
  return `Ours is ${beside(same, "that does the same work")}; ${beside(there, "of all")}.`;
}

function isSameWork({ distance, because }: Result): boolean {
  return because === null && distance !== null && distance <= TOLERANCE;
}

/** Ours without another optimizer: "learnable, plain" and not "learnable, plain, adam". */
function isOursPlain({ id }: Result): boolean {
  return id.startsWith(OURS) && id.split(", ").length === 2;
}

function times(ratio: number): string {
  const digits = ratio < 1000 ? ratio.toPrecision(3) : Math.round(ratio).toLocaleString("en-GB");
  return `${digits} ×`;
}

/** Half the distance from the slowest to the fastest round, as a share of the median. */
function spread(values: readonly number[]): string {
  const half = (Math.max(...values) - Math.min(...values)) / 2;
  return ((100 * half) / median(values)).toFixed(0);
}

function verdict(row: Result): string {
  if (row.failed !== null) return "cannot";
  if (row.distance === null) return "";
  if (row.because === null && isSameWork(row)) return "yes";
  return row.distance <= TOLERANCE ? "nearest" : "no";
}

/** What a row cannot do, or does instead, in a line below the table. */
function remark(row: Result): string[] {
  const words = [row.failed ?? row.because ?? ""];
  if (row.distance !== null && !(row.distance <= TOLERANCE))
    words.push(`its losses are off by ${row.distance.toPrecision(2)}`);
  const said = words.filter(Boolean).join("; ");
  return said ? [`${row.id}: ${said}.`] : [];
}

function grid(rows: string[][]): string[] {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => row[c].length)));
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const padded = rows.map((row) =>
    line(
      row.map((cell, c) =>
        c === 0 || c === 6 ? cell.padEnd(widths[c]) : cell.padStart(widths[c]),
      ),
    ),
  );
  const rule = line(
    widths.map((width, c) =>
      c === 0 || c === 6 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
    ),
  );
  return [padded[0], rule, ...padded.slice(1)];
}
