import { expect, test } from "vitest";
import { shuffleOptions, type ChoiceQuestion } from "../../src/quiz/index.ts";

const question: ChoiceQuestion = {
  ...{ id: "q", kind: "choice", stem: "?", hints: [] },
  options: ["a", "b", "c", "d"].map((key) => ({
    ...{ key, text: key, right: key === "a" },
    feedback: { text: `about ${key}` },
  })),
};

test("a seed orders the options, the same way each time, and changes nothing else", () => {
  for (let seed = 1; seed <= 50; seed++) {
    const shuffled = shuffleOptions(question, seed);
    expect(shuffleOptions(question, seed)).toEqual(shuffled);
    expect(new Set(shuffled.options)).toEqual(new Set(question.options));
    expect({ ...shuffled, options: question.options }).toEqual(question);
  }
});

test("over seeds, the right option stands about equally often in each place", () => {
  const places = [0, 0, 0, 0];
  for (let seed = 1; seed <= 4000; seed++)
    places[shuffleOptions(question, seed).options.findIndex(({ right }) => right)] += 1;
  // 1,000 each are expected, with a standard deviation of 27.
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(135);
});
