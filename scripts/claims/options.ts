import { parseArgs } from "node:util";

/** What `npm run claims` was asked for. */
export interface Options {
  /** Every row, stale or not. */
  all: boolean;
  /** Ids of claims; all of them when empty. */
  only: string[];
  /** Other seeds than those of the ledger, which is then left alone. */
  seeds: [first: number, last: number] | null;
  /** Where the results are written as JSON besides. */
  json: string | null;
}

/** Reads the arguments. Throws with what was found and what is allowed. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      all: { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: [] },
      seeds: { type: "string" },
      json: { type: "string" },
    },
  });
  const only = values.only.flatMap((list) => list.split(",")).filter((id) => id !== "");
  if (values.all && only.length > 0) throw new Error("--all and --only exclude each other.");
  return {
    all: values.all,
    only,
    seeds: values.seeds === undefined ? null : readRange(values.seeds),
    json: values.json ?? null,
  };
}

function readRange(text: string): [number, number] {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  if (first === undefined || Number(first) > Number(last))
    throw new Error(`--seeds: found ${text}, allowed: first-last, such as 100-199.`);
  return [Number(first), Number(last)];
}
