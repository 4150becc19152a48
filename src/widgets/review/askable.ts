import type { Bank, BankItem } from "../../quiz/index.ts";

/** Something that can be asked, with what a reader who answers it can do and the lesson that teaches it. */
export type Askable = BankItem & {
  can: string;
  taught: { title: string; address: string };
};

/** All items of question banks. An item whose objective or lesson is missing is left out. */
export function askables(banks: readonly Bank[]): Askable[] {
  return banks.flatMap(({ items, objectives, lessons }) => {
    const can = new Map(objectives.map((objective) => [objective.id, objective.can]));
    return items.flatMap((item) => {
      const [says, taught] = [can.get(item.objective), lessons[item.lesson]];
      return says && taught ? [{ ...item, can: says, taught }] : [];
    });
  });
}
