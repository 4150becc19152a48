import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Columns, Ledger, Row } from "../../src/experiments/index.ts";

/** Reads the ledger of a lesson's folder, empty when there is none yet. */
export function readLedger(folder: string): Ledger {
  const file = join(folder, "ledger.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** Writes a lesson's ledger, its claims by id and one line a column, so that a change shows as one. */
export function writeLedger(folder: string, ledger: Ledger): void {
  const rows = Object.keys(ledger)
    .sort()
    .map((id) => field("  ", id, rowText(ledger[id])));
  writeFileSync(join(folder, "ledger.json"), `{\n${rows.join(",\n")}\n}\n`);
}

function rowText({ key, tuning, curves, limit, ...columns }: Row): string {
  return block("    ", [
    field("    ", "key", JSON.stringify(key)),
    ...columnFields("    ", columns),
    field("    ", "tuning", JSON.stringify(tuning)),
    ...(limit ? [field("    ", "limit", block("      ", columnFields("      ", limit)))] : []),
    ...(curves ? [field("    ", "curves", JSON.stringify(curves))] : []),
  ]);
}

function columnFields(indent: string, { seeds, held, values, hashes }: Columns): string[] {
  const columns = Object.entries(values).map(([name, column]) =>
    field(`${indent}  `, name, JSON.stringify(column)),
  );
  return [
    field(indent, "seeds", JSON.stringify(seeds)),
    field(indent, "held", JSON.stringify(held)),
    field(indent, "values", block(`${indent}  `, columns)),
    field(indent, "hashes", JSON.stringify(hashes)),
  ];
}

function field(indent: string, name: string, text: string): string {
  return `${indent}${JSON.stringify(name)}: ${text}`;
}

function block(indent: string, fields: string[]): string {
  return `{\n${fields.join(",\n")}\n${indent.slice(2)}}`;
}
