const PREFIX = "worked/";

/**
 * The name under which answers to the steps of a worked example are kept. They were shown how before they were
 * asked, so that they tell nothing of memory: review, mastery, calibration and forecast leave them out.
 */
export function workedName(id: string): string {
  return PREFIX + id;
}

/** Whether an answer is to a step of a worked example. */
export function isOfWorked(question: string): boolean {
  return question.startsWith(PREFIX);
}
