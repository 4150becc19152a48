import { paperOf, type AskedItem, type Bank, type PaperSize } from "../../quiz/index.ts";
import { askedItem } from "../quiz/asked-item.ts";

/** A practice test ready to be sat. */
export interface LoadedPaper {
  name: string;
  size: PaperSize;
  number: number;
  bank: Bank;
  asked: AskedItem[];
}

/** Fetches the question bank and draws the numbers of the drills, which brings KaTeX. */
export async function loadPaper(
  address: string,
  size: PaperSize,
  number: number,
): Promise<LoadedPaper> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bank: Bank = await response.json();
  const { name, items } = paperOf(bank, size, number);
  return {
    name,
    size,
    number,
    bank,
    asked: await Promise.all(items.map(({ item, seed }) => askedItem(item, seed))),
  };
}
