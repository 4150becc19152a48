import type { Random } from "../engine/index.ts";

/** A slip with a name, and the number it leads to. */
export interface Slip<N> {
  /** The id of the misconception behind it, such as MC05; never shown. */
  misconception?: string;
  value(numbers: N): number;
  /** What is said to a reader who arrives there, in Markdown. */
  says(numbers: N): string;
}

/** A wrong option with the slip behind it. */
export interface WrongOption<N> {
  misconception?: string;
  text(numbers: N): string;
  says(numbers: N): string;
}

/** Texts are paragraphs with `$…$`, `` `code` `` and `**bold**`; see `renderDrillText`. */
interface Asked<N> {
  /** Permanent, unique over all questions of the course, never used again once deleted. */
  id: string;
  /** What a reader who answers it can do; an id of the term's objectives. */
  objective: string;
  /** Draws the numbers. Draws in which answer and distractors meet are thrown away. */
  draw(random: Random): N;
  stem(numbers: N): string;
  /** The worked solution, line by line; the last ends in the answer. */
  solution(numbers: N): string[];
  /** Hints before the last one, which is the first line of the solution. */
  hints?(numbers: N): string[];
  /** A seed trains a network, so that fewer seeds are tested. */
  trains?: true;
}

export interface NumberDrill<N> extends Asked<N> {
  kind: "number";
  unit?: string;
  /** How far from the answer is still right; max(0.001, 0.5 % of it) unless said. */
  within?(numbers: N): number;
  answer(numbers: N): number;
  /** The answer by another formula, which a test holds the first to. */
  again(numbers: N): number;
  /** By name, such as "bias-left-out". */
  slips: Record<string, Slip<N>>;
  /** What is said to any other number; the first line of the solution unless said. */
  otherwise?(numbers: N): string;
}

export interface ChoiceDrill<N> extends Asked<N> {
  kind: "choice";
  right(numbers: N): string;
  /** What is said to the right answer. */
  because(numbers: N): string;
  /** The right option by another way, which a test holds the first to. */
  again(numbers: N): string;
  /** By name. */
  wrong: Record<string, WrongOption<N>>;
}

/** A question whose numbers change: a generator of variants. */
// A list of drills holds many kinds of numbers; each drill alone is typed by its draw.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Drill<N = any> = NumberDrill<N> | ChoiceDrill<N>;

/** Types a drill and checks what its type cannot say; throws in the writer's words. */
export function defineDrill<N>(drill: NumberDrill<N>): NumberDrill<N>;
export function defineDrill<N>(drill: ChoiceDrill<N>): ChoiceDrill<N>;
export function defineDrill<N>(drill: Drill<N>): Drill<N> {
  const name = `drill "${drill.id}"`;
  const isName = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
  const slips = drill.kind === "number" ? drill.slips : drill.wrong;
  for (const [what, text] of [
    ["an id", drill.id],
    ["an objective", drill.objective],
    ...Object.keys(slips).map((slip) => ["the name of a slip", slip]),
  ])
    if (!isName(text))
      throw new Error(`${name}: found "${text}"; ${what} is lower-case words joined by hyphens.`);
  if (Object.keys(slips).length === 0)
    throw new Error(`${name}: names no slip, so that a wrong answer could not be explained.`);
  for (const { misconception } of Object.values(slips))
    if (misconception !== undefined && !/^MC\d{2}$/.test(misconception))
      throw new Error(`${name}: found misconception "${misconception}", expected such as MC05.`);
  return drill;
}
