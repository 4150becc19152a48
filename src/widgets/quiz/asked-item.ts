import { shuffleOptions, type AskedItem, type BankItem } from "../../quiz/index.ts";

/** An item of the bank as it is asked; `seed` orders its options, or draws the numbers of a drill, which brings KaTeX. */
export async function askedItem(item: BankItem, seed: number): Promise<AskedItem> {
  const { id, objective, lesson } = item;
  if ("question" in item) {
    const { question } = item;
    const isChoice = question.kind === "choice" || question.kind === "choices";
    const asked = isChoice ? shuffleOptions(question, seed) : question;
    return { id, objective, lesson, question: asked, solution: [] };
  }
  const { drawInPage } = await import("./draw-in-page.ts");
  const { question, solution } = await drawInPage(lesson, id, seed);
  return { id, objective, lesson, seed, question, solution };
}
