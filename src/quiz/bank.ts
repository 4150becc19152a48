import type { Question } from "./question.ts";

/** Something that can be asked: a question of the prose with its texts as HTML, or a drill by its id. */
export type BankItem = { id: string; objective: string; lesson: string } & (
  { question: Question } | { drill: true }
);

/** All that can be asked of a term. */
export interface Bank {
  /** Changes when a question or a drill is added or goes, since papers are then put together differently. */
  edition: string;
  items: BankItem[];
  objectives: { id: string; can: string; lesson: string }[];
  /** Title and address of each lesson by its slug. */
  lessons: Record<string, { title: string; address: string }>;
}
