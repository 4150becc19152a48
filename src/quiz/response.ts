/** What the reader wrote and which points of the rubric they found in it. */
export interface EssayResponse {
  text: string;
  points: string[];
}

/**
 * choice: the key of an option; choices: keys; number, estimate: the text as typed; fill: a text for each blank;
 * sort, match: `item=target` for each item, by keys; order: all keys in the reader's order; essay: text and ticked
 * points; null: nothing yet.
 */
export type Response = string | string[] | EssayResponse | null;
