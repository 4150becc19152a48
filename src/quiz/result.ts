import type { Bank } from "./bank.ts";
import { grade } from "./grade.ts";
import type { Question } from "./question.ts";
import type { Response } from "./response.ts";
import type { Grade } from "./verdict.ts";

/** An item of a practice test as it is asked: a drill with its numbers drawn and its solution. */
export interface AskedItem {
  id: string;
  objective: string;
  lesson: string;
  /** Of a drill: what its numbers were drawn from. */
  seed?: number;
  question: Question;
  /** Of a drill: the worked solution, line by line. */
  solution: string[];
}

/** What was put down for an item, and how sure the reader was: 1 guessed, 2 fairly sure, 3 sure. */
export interface Given {
  response: Response;
  sure?: 1 | 2 | 3 | undefined;
}

/** An item with what was put down and its grade; `number` counts from 1. */
export interface MarkedItem extends AskedItem, Given {
  number: number;
  grade: Grade;
}

/** How an objective came out. */
export interface ObjectiveScore {
  id: string;
  can: string;
  /** Slug of the lesson that teaches it. */
  lesson: string;
  right: number;
  count: number;
}

export interface Result {
  items: MarkedItem[];
  right: number;
  partial: number;
  wrong: number;
  /** Items without an answer, or with one that is not complete: they earn nothing, and are not wrong. */
  open: number;
  /** The objectives that were asked, those least often right first, else in the order of the course. */
  objectives: ObjectiveScore[];
}

/** Grades a practice test. How sure the reader was changes nothing. */
export function resultOf(
  asked: readonly AskedItem[],
  given: ReadonlyMap<number, Given>,
  objectives: Bank["objectives"],
): Result {
  const items = asked.map((item, at): MarkedItem => {
    const { response = null, sure } = given.get(at) ?? {};
    return { ...item, number: at + 1, response, sure, grade: grade(item.question, response) };
  });
  const count = (verdict: Grade["verdict"]) =>
    items.filter((item) => item.grade.verdict === verdict).length;
  const scores = objectives
    .map(({ id, can, lesson }): ObjectiveScore => {
      const own = items.filter(({ objective }) => objective === id);
      const right = own.filter((item) => item.grade.verdict === "right").length;
      return { id, can, lesson, right, count: own.length };
    })
    .filter((score) => score.count > 0)
    .sort((a, b) => a.right / a.count - b.right / b.count);
  return {
    items,
    right: count("right"),
    partial: count("partial"),
    wrong: count("wrong"),
    open: count("empty"),
    objectives: scores,
  };
}
