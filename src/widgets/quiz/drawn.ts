import { renderTexts, variantOf, type Drill, type Variant } from "../../quiz/index.ts";
import { renderDrillText } from "../../markdown/render-drill-text.ts";
import { refute } from "./refute.ts";

/** A variant of a drill with all its texts as HTML; the same at build and in the page. */
export async function drawn(drill: Drill, seed: number): Promise<Variant> {
  const { numbers, question, solution } = variantOf(drill, seed);
  return {
    seed,
    numbers,
    question: await renderTexts(question, renderDrillText, refute),
    solution: solution.map((line) => renderDrillText(line)),
  };
}
