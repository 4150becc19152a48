export { collectQuestions } from "./collect.ts";
export { defineDrill } from "./drill.ts";
export type { ChoiceDrill, Drill, NumberDrill, Slip, WrongOption } from "./drill.ts";
export { multiple, nonZero, oneOf, whole } from "./draws.ts";
export { feedbackOf, grade, OTHERWISE } from "./grade.ts";
export type { EssayResponse, Grade, Response, Verdict } from "./grade.ts";
export { defineMisconceptions } from "./misconception.ts";
export type { Misconception } from "./misconception.ts";
export { didYouMean, editDistance, nearest } from "./nearest.ts";
export { factor, numbersIn, tex } from "./number-text.ts";
export { defineObjectives } from "./objective.ts";
export type { Objective } from "./objective.ts";
export { parseQuestions } from "./parse.ts";
export type { Parsed, Placed, Reference } from "./parse.ts";
export { describeProblem, QuestionError } from "./problem.ts";
export type { Problem } from "./problem.ts";
export { KINDS } from "./question.ts";
export type {
  ChoiceQuestion,
  EssayQuestion,
  Feedback,
  Kind,
  Mistake,
  NumberQuestion,
  Option,
  OrderItem,
  OrderQuestion,
  Point,
  Question,
} from "./question.ts";
export { readings, readNumber } from "./read-number.ts";
export { renderTexts } from "./render-texts.ts";
export type { Render } from "./render-texts.ts";
export { shuffled } from "./shuffled.ts";
export { variantOf } from "./variant.ts";
export type { Variant } from "./variant.ts";
