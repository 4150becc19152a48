import { finiteNumber, record } from "../check.ts";
import { type DataSet, blank } from "./data-set.ts";

export interface GateOptions {
  /** The input that stands for false: 0 unless said, −1 for centred inputs. True is 1. */
  low?: number;
  /** Taken like every set's and without effect: a gate has four examples, always the same. */
  seed?: number;
}

/** True when one of two inputs is. */
export const xor = (options: GateOptions = {}): DataSet => gate("xor", [0, 1, 1, 0], options);

/** True when both inputs are. */
export const and = (options: GateOptions = {}): DataSet => gate("and", [0, 0, 0, 1], options);

/** True when at least one input is. */
export const or = (options: GateOptions = {}): DataSet => gate("or", [0, 1, 1, 1], options);

/** True unless both inputs are. */
export const nand = (options: GateOptions = {}): DataSet => gate("nand", [1, 1, 1, 0], options);

function gate(name: string, answers: number[], options: GateOptions): DataSet {
  record(`data.${name}`, options, ["low", "seed"]);
  const low = finiteNumber(`data.${name}.low`, options.low ?? 0);
  const set = blank(name, 4, 2);
  set.inputs.set([low, low, low, 1, 1, low, 1, 1]);
  set.targets.set(answers);
  return set;
}
