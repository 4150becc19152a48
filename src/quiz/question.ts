/** The kinds of question a lesson may ask. */
export const KINDS = ["choice", "choices", "number", "order", "essay"] as const;
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

export type Question = ChoiceQuestion | NumberQuestion | OrderQuestion | EssayQuestion;
