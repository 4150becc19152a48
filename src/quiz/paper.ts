import { stream, type Random } from "../engine/index.ts";
import type { Bank, BankItem } from "./bank.ts";

/** How many questions a practice test may have. */
export const PAPER_SIZES = [10, 20, 40] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** An item of a paper; `seed` draws the numbers of a drill, and the order of the options of a question. */
export interface PaperItem {
  item: BankItem;
  seed: number;
}

/** A practice test, the same for everybody who has its size, its number and the same edition of the bank. */
export interface Paper {
  /** `20-4711-k3f9`: what a class writes on the board. */
  name: string;
  size: PaperSize;
  number: number;
  items: PaperItem[];
}

/** Papers are numbered from 1 to this. */
export const MOST_NUMBER = 9999;

/**
 * Puts a paper together: objectives in turn, so that none has two questions more than another that
 * still had one left, and no objective twice in a row while others remain. A drill may be asked again
 * with other numbers when everything else is used up; an essay never stands in a paper.
 */
export function paperOf(bank: Bank, size: PaperSize, number: number): Paper {
  const random = stream(number, "paper", size);
  const groups = shuffledGroups(bank, random);
  const items: PaperItem[] = [];
  for (let round = 0; items.length < size; round++) {
    const before = items.length;
    for (const group of groups) {
      const item = group[round] ?? (round >= group.length ? drillOf(group, round) : undefined);
      if (item && items.length < size) items.push({ item, seed: seedOf(random) });
    }
    if (items.length === before) break;
  }
  return { name: paperName(bank, size, number), size, number, items };
}

/** The name of a paper. */
export function paperName(bank: Pick<Bank, "edition">, size: PaperSize, number: number): string {
  return `${size}-${number}-${bank.edition}`;
}

/** Reads the name of a paper; null where it is none. `edition` may be left out. */
export function readPaperName(
  name: string,
): { size: PaperSize; number: number; edition: string | null } | null {
  const found = /^(\d+)-(\d+)(?:-([a-z0-9]+))?$/.exec(name.trim().toLowerCase());
  const size = PAPER_SIZES.find((candidate) => String(candidate) === found?.[1]);
  const number = Number(found?.[2]);
  if (!found || size === undefined || number < 1 || number > MOST_NUMBER) return null;
  return { size, number, edition: found[3] ?? null };
}

/** The items of each objective in random order, the objectives too; each is asked once before any twice. */
function shuffledGroups(bank: Bank, random: Random): BankItem[][] {
  const groups = bank.objectives
    .map(({ id }) => bank.items.filter((item) => item.objective === id && !isEssay(item)))
    .filter((group) => group.length > 0);
  return shuffled(groups, random).map((group) => shuffled(group, random));
}

function drillOf(group: readonly BankItem[], round: number): BankItem | undefined {
  const drills = group.filter((item) => "drill" in item);
  return drills[round % Math.max(1, drills.length)];
}

function isEssay(item: BankItem): boolean {
  return "question" in item && item.question.kind === "essay";
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  return [...random.permutation(values.length)].map((at) => values[at]);
}

function seedOf(random: Random): number {
  return 1 + random.integer(1_000_000);
}
