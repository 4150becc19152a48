export { backwardPass } from "./backward.ts";
export type { GivenUnit } from "./backward.ts";
export type { Bank, BankItem } from "./bank.ts";
export { collectQuestions } from "./collect.ts";
export { defineDrill } from "./drill.ts";
export { defineWorked } from "./worked.ts";
export { workedVariantOf, yoursIn } from "./worked-variant.ts";
export type { WorkedLine, WorkedVariant } from "./worked-variant.ts";
export type { Worked, WorkedStep } from "./worked.ts";
export type { ChoiceDrill, Drill, NumberDrill, Slip, WrongOption } from "./drill.ts";
export { multiple, nonZero, oneOf, whole } from "./draws.ts";
export { forwardPass } from "./forward.ts";
export type { GivenLayer } from "./forward.ts";
export { feedbackOf, grade } from "./grade.ts";
export { pair } from "./grade-pairs.ts";
export type { EssayResponse, Response } from "./response.ts";
export { defineMisconceptions } from "./misconception.ts";
export type { Misconception } from "./misconception.ts";
export { didYouMean, editDistance, nearest } from "./nearest.ts";
export { factor, numbersIn, tex, texSum } from "./number-text.ts";
export { defineObjectives } from "./objective.ts";
export type { Objective } from "./objective.ts";
export { MOST_NUMBER, PAPER_SIZES, paperName, paperOf, readPaperName } from "./paper.ts";
export type { Paper, PaperItem, PaperSize } from "./paper.ts";
export { fnv1a } from "./option-key.ts";
export { parseQuestions } from "./parse.ts";
export type { Parsed, Placed, Reference } from "./parse.ts";
export { describeProblem, QuestionError } from "./problem.ts";
export type { Problem } from "./problem.ts";
export { KINDS } from "./question.ts";
export type {
  Blank,
  ChoiceQuestion,
  EssayQuestion,
  EstimateQuestion,
  Feedback,
  FillQuestion,
  Kind,
  Mistake,
  NumberQuestion,
  Option,
  OrderItem,
  OrderQuestion,
  PairedItem,
  PairsQuestion,
  Point,
  Question,
  Target,
  WrongWord,
} from "./question.ts";
export { readings, readNumber } from "./read-number.ts";
export { EMPTY, OTHERWISE } from "./verdict.ts";
export type { Grade, Verdict } from "./verdict.ts";
export { resultOf } from "./result.ts";
export type { AskedItem, Given, MarkedItem, ObjectiveScore, Result } from "./result.ts";
export { rightResponse } from "./right-response.ts";
export { renderTexts } from "./render-texts.ts";
export type { Render } from "./render-texts.ts";
export { shuffleOptions } from "./shuffle-options.ts";
export { shuffled } from "./shuffled.ts";
export { stepsFrom } from "./steps-from.ts";
export { variantOf } from "./variant.ts";
export type { Variant } from "./variant.ts";
