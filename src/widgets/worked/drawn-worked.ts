import { renderDrillText } from "../../markdown/render-drill-text.ts";
import { renderTexts, workedVariantOf, type Worked, type WorkedVariant } from "../../quiz/index.ts";
import { refute } from "../quiz/refute.ts";

/** A variant of a worked example with all its texts as HTML; the same at build and in the page. */
export async function drawnWorked(worked: Worked, seed: number): Promise<WorkedVariant> {
  const { given, lines } = workedVariantOf(worked, seed);
  return {
    seed,
    given: renderDrillText(given),
    lines: await Promise.all(
      lines.map(async ({ does, formula, question }) => ({
        does: renderDrillText(does),
        formula: renderDrillText(`$\\displaystyle ${formula}$`),
        question: await renderTexts(question, renderDrillText, refute),
      })),
    ),
  };
}
