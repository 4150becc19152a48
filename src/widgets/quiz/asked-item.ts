import type { AskedItem, BankItem } from "../../quiz/index.ts";

/** An item of the bank as it is asked; `seed` draws the numbers of a drill, which brings KaTeX. */
export async function askedItem(item: BankItem, seed: number): Promise<AskedItem> {
  const { id, objective, lesson } = item;
  if ("question" in item) return { id, objective, lesson, question: item.question, solution: [] };
  const { drawInPage } = await import("./draw-in-page.ts");
  const { question, solution } = await drawInPage(lesson, id, seed);
  return { id, objective, lesson, seed, question, solution };
}
