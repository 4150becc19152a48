import type { Mistake } from "#experiments";
import type { Table } from "../../figure/More.tsx";

/** For each digit how many of it are read wrong, and what they are taken for most often. */
export function mistakesTable(mistakes: Mistake[]): Table {
  const rows = Array.from({ length: 10 }, (_, digit) => {
    const own = mistakes.filter(({ was }) => was === digit);
    const taken = Array.from(
      { length: 10 },
      (_, said) => own.filter((mistake) => mistake.said === said).length,
    );
    const most = Math.max(...taken);
    return [digit, own.length, most === 0 ? "–" : `${taken.indexOf(most)} (${most})`];
  });
  return {
    caption: "Digits held back that are read wrong",
    columns: ["digit", "wrong", "most often read as"],
    rows,
  };
}
