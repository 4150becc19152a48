/** The kinds of question a lesson may ask. */
export const KINDS = [
  "choice",
  "choices",
  "number",
  "estimate",
  "fill",
  "order",
  "sort",
  "match",
  "essay",
] as const;
export type Kind = (typeof KINDS)[number];

/** What a reader is told after an answer, and the misconception it answers (an id such as `MC11`, never shown). */
export interface Feedback {
  text: string;
  misconception?: string;
}

/** `key` names an option by its words, so that a stored answer survives a new order of the options. */
export interface Option {
  key: string;
  text: string;
  right: boolean;
  feedback: Feedback;
}

export interface Mistake {
  key: string;
  value: number;
  feedback: Feedback;
}

export interface OrderItem {
  key: string;
  text: string;
  feedback: Feedback;
}

/** A place to which items belong: a group of a sort, a partner of a match. */
export interface Target {
  key: string;
  text: string;
}

/** An item that belongs to the target of a key. */
export interface PairedItem {
  key: string;
  text: string;
  target: string;
  feedback: Feedback;
}

/** A gap in the stem; `accepted` are the spellings that fill it, the textbook form first. */
export interface Blank {
  key: string;
  accepted: string[];
}

/** A word that readers put where another belongs. */
export interface WrongWord {
  key: string;
  text: string;
  feedback: Feedback;
}

/** A point of a rubric; `where` says which lesson or figure shows it. */
export interface Point {
  key: string;
  text: string;
  where?: string;
}

/** Texts are Markdown as parsed, and HTML once rendered (see `renderTexts`). */
interface Asked {
  id: string;
  objective?: string;
  stem: string;
  hints: string[];
}

export interface ChoiceQuestion extends Asked {
  kind: "choice" | "choices";
  options: Option[];
  explanation?: string;
}

/** Right when the number is at most `within` away from `answer`. */
export interface NumberQuestion extends Asked {
  kind: "number";
  answer: number;
  within: number;
  unit?: string;
  mistakes: Mistake[];
  otherwise: Feedback;
  explanation: string;
}

/** A size on a log scale from `from` to `to`; right within a factor of `factor`. */
export interface EstimateQuestion extends Asked {
  kind: "estimate";
  answer: number;
  factor: number;
  from: number;
  to: number;
  unit?: string;
  tooLow: Feedback;
  tooHigh: Feedback;
  explanation: string;
}

/** The stem holds a numbered gap for each blank. */
export interface FillQuestion extends Asked {
  kind: "fill";
  blanks: Blank[];
  words: WrongWord[];
  otherwise: Feedback;
  explanation: string;
}

/** sort: several items may share a target; match: each target is the partner of one item at most. */
export interface PairsQuestion extends Asked {
  kind: "sort" | "match";
  items: PairedItem[];
  targets: Target[];
  explanation?: string;
}

/** `items` stand in the right order. */
export interface OrderQuestion extends Asked {
  kind: "order";
  items: OrderItem[];
  explanation?: string;
}

/** `explanation` is the model answer. */
export interface EssayQuestion extends Asked {
  kind: "essay";
  points: Point[];
  explanation: string;
}

export type Question =
  | ChoiceQuestion
  | NumberQuestion
  | EstimateQuestion
  | FillQuestion
  | PairsQuestion
  | OrderQuestion
  | EssayQuestion;
