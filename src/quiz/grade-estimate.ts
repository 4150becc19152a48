import type { Response } from "./response.ts";
import type { EstimateQuestion } from "./question.ts";
import { readings } from "./read-number.ts";
import { EMPTY, type Grade } from "./verdict.ts";

/** Keys of the feedback to an estimate. */
export const BELOW = "below";
export const ABOVE = "above";

/** Right within the factor, `partial` within its square. */
export function gradeEstimate(question: EstimateQuestion, response: Response): Grade {
  const { answer, factor, unit } = question;
  if (typeof response !== "string" || response.trim() === "") return EMPTY;
  const sizes = readings(response, unit).filter((size) => size > 0);
  if (sizes.length === 0) return { ...EMPTY, unreadable: true };
  const offs = sizes.map((size) => Math.log(size / answer));
  const off = offs.reduce((least, each) => (Math.abs(each) < Math.abs(least) ? each : least));
  const factors = Math.abs(off) / Math.log(factor) - 1e-9;
  if (factors <= 1) return { verdict: "right", feedback: [] };
  return { verdict: factors <= 2 ? "partial" : "wrong", feedback: [off < 0 ? BELOW : ABOVE] };
}
