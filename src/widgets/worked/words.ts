const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];

/** Which of the steps are the reader's, in words: the last one, the last few, all. */
export function yours(count: number, steps: number): string {
  if (count === 1) return "The last step is yours";
  const number = NUMBERS[count] ?? String(count);
  return count === steps ? `All ${number} steps are yours` : `The last ${number} steps are yours`;
}
