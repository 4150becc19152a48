import {
  paperOf,
  shuffleOptions,
  type AskedItem,
  type Bank,
  type PaperItem,
  type PaperSize,
} from "../../quiz/index.ts";

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
  return { name, size, number, bank, asked: await Promise.all(items.map(askedItem)) };
}

async function askedItem({ item, seed }: PaperItem): Promise<AskedItem> {
  const { id, objective, lesson } = item;
  if ("question" in item) {
    const { question } = item;
    const isChoice = question.kind === "choice" || question.kind === "choices";
    const asked = isChoice ? shuffleOptions(question, seed) : question;
    return { id, objective, lesson, question: asked, solution: [] };
  }
  const { drawInPage } = await import("../quiz/draw-in-page.ts");
  const { question, solution } = await drawInPage(lesson, id, seed);
  return { id, objective, lesson, seed, question, solution };
}
