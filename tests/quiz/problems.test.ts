import { describe, expect, test } from "vitest";
import {
  collectQuestions,
  describeProblem,
  parseQuestions,
  QuestionError,
} from "../../src/quiz/index.ts";

const problemsOf = (source: string) =>
  parseQuestions(source, "lesson.mdx").problems.map(describeProblem);

const choice = (attributes: string, ...lines: string[]) =>
  [`<Quiz ${attributes}>`, "  Asked?", "", ...lines.map((line) => `  ${line}`), "</Quiz>"].join(
    "\n",
  );
const good = ["- [x] Yes", "  > Because.", "- [ ] No", "  > It is not."];
const number = (attributes: string, ...lines: string[]) =>
  choice(`id="q" kind="number" ${attributes}`, ...lines);
const otherwise = ["- otherwise", "  > Add the bias."];

describe("a wrong question is reported in the writer's words, with file and line", () => {
  test.each([
    [
      "no right option",
      choice('id="q"', "- [ ] A", "  > a", "- [ ] B", "  > b"),
      1,
      "no option is right",
    ],
    [
      "an option without feedback",
      choice('id="q"', "- [x] A", "- [ ] B", "  > b"),
      4,
      'option "A" has no feedback',
    ],
    ["an empty feedback", choice('id="q"', "- [x] A", "  >", "- [ ] B", "  > b"), 4, "no feedback"],
    ["no id", choice("", ...good), 1, "the id is missing"],
    ["a badly formed id", choice('id="Bias Zero"', ...good), 1, "small letters"],
    ["an unknown kind", choice('id="q" kind="numbr"', ...good), 1, 'Did you mean "number"?'],
    [
      "an unknown attribute",
      choice('id="q" objectiv="x"', ...good),
      1,
      'Did you mean "objective"?',
    ],
    [
      "an answer on a choice",
      choice('id="q" answer="1"', ...good),
      1,
      'answer belongs to kind="number"',
    ],
    ["a badly formed objective", choice('id="q" objective="By hand"', ...good), 1, "objective"],
    [
      "a choice with two right ones",
      choice('id="q"', "- [x] A", "  > a", "- [x] B", "  > b"),
      1,
      '2 options are right: keep one, or write kind="choices"',
    ],
    [
      "an estimate off its axis",
      choice('id="q" kind="estimate" answer="5" from="10" to="100"', "> e"),
      1,
      "the answer 5 does not lie between",
    ],
    [
      "an estimate that says nothing below",
      choice('id="q" kind="estimate" answer="50" from="10" to="100"', "- too high", "  > h"),
      1,
      'one entry "- too low" is due',
    ],
    ["a fill without a gap", choice('id="q" kind="fill"', ...otherwise), 1, "there is no gap"],
    [
      "an item without a target",
      choice('id="q" kind="sort"', "- A => x", "  > a", "- B", "  > b", "- C => y", "  > c"),
      6,
      'an item is written "- item => target"',
    ],
    [
      "a partner of two",
      choice('id="q" kind="match"', "- A => x", "  > a", "- B => x", "  > b", "- C => y", "  > c"),
      6,
      "is the partner of two items",
    ],
    [
      "a target with a formula",
      choice('id="q" kind="sort"', "- A => $x$", "  > a", "- B => y", "  > b", "- C => y", "  > c"),
      4,
      "which shows plain words",
    ],
    ["a single option", choice('id="q"', "- [x] A", "  > a"), 1, "fewer than two options"],
    ["a plain list", choice('id="q"', "- A", "- B"), 1, "fewer than two options"],
    [
      "a box without its spaces",
      choice('id="q"', "- []A", "  > a", ...good),
      4,
      "with these spaces",
    ],
    [
      "an option given twice",
      choice('id="q"', ...good, "- [ ] Yes", "  > y"),
      8,
      '"Yes" stands in the list twice',
    ],
    [
      "a misconception id of another form",
      choice('id="q"', "- [x] A", "  > a", "- [ ] B", "  > MC7: b"),
      6,
      '"MC7" is no misconception id',
    ],
    [
      "a misconception id without words",
      choice('id="q"', "- [x] A", "  > a", "- [ ] B", "  > MC07:"),
      6,
      "no words",
    ],
    ["words after the list", choice('id="q"', ...good, "", "So?"), 9, '"So?" stands outside'],
    [
      "words after a feedback",
      choice('id="q"', ...good, "  and so on"),
      8,
      "comes after the feedback",
    ],
    [
      "a component inside",
      choice('id="q"', "- [x] <Term>A</Term>", "  > a", "- [ ] B", "  > b"),
      4,
      "<Term> does not work inside a question",
    ],
    [
      "no stem",
      '<Quiz id="q">\n  - [x] A\n    > a\n  - [ ] B\n    > b\n</Quiz>',
      1,
      "nothing is asked",
    ],
    [
      "text beside the tag",
      '<Quiz id="q">Asked?\n\n  - [x] A\n    > a\n  - [ ] B\n    > b\n</Quiz>',
      1,
      "on a line of its own",
    ],
    ["a missing end", '<Quiz id="q">\n  Asked?\n', 1, "</Quiz> is missing"],
    [
      "a missing end before the next",
      `<Quiz id="p">\n  Asked?\n\n${choice('id="q"', ...good)}`,
      1,
      "</Quiz> is missing",
    ],
    ["braces", choice('id={"q"}', ...good), 1, "in quotes, not in braces"],
    ["an attribute twice", choice('id="q" id="q"', ...good), 1, "given twice"],
    ["no answer", number("", "> So.", "", ...otherwise), 1, "the answer is missing"],
    [
      "an answer that is not a number",
      number('answer="much"', "> So.", "", ...otherwise),
      1,
      'answer="much" is not a number',
    ],
    [
      "a tolerance that is not a number",
      number('answer="1" within="a bit"', "> So.", "", ...otherwise),
      1,
      'within="a bit" is not a number',
    ],
    [
      "a negative tolerance",
      number('answer="1" within="-1"', "> So.", "", ...otherwise),
      1,
      "within is below 0",
    ],
    ["no explanation of a number", number('answer="1"', ...otherwise), 1, "no explanation"],
    [
      "no word for other numbers",
      number('answer="1"', "> So.", "", "- 2", "  > two"),
      1,
      "otherwise",
    ],
    [
      "a mistake that is not a number",
      number('answer="1"', "> So.", "", "- two", "  > 2", ...otherwise),
      6,
      '"two" is not a number',
    ],
    [
      "a mistake that counts as right",
      number('answer="1" within="0.1"', "> So.", "", "- 1.05", "  > no", ...otherwise),
      6,
      "counts as right",
    ],
    [
      "mistakes that cannot be told apart",
      number(
        'answer="1" within="0.1"',
        "> So.",
        "",
        "- 2",
        "  > a",
        "- 2.05",
        "  > b",
        ...otherwise,
      ),
      8,
      "less than 0.1 apart",
    ],
    [
      "a mistake without feedback",
      number('answer="1"', "> So.", "", "- 2", ...otherwise),
      6,
      'mistake "2" has no feedback',
    ],
    [
      "boxes in a number",
      number('answer="1"', "> So.", "", "- [ ] 2", "  > two", ...otherwise),
      6,
      "boxes belong to",
    ],
    [
      "an order of two",
      choice('id="q" kind="order"', "1. A", "   > a", "2. B", "   > b"),
      1,
      "fewer than three items",
    ],
    [
      "an item without feedback",
      choice('id="q" kind="order"', "1. A", "   > a", "2. B", "3. C", "   > c"),
      6,
      'item "B" has no feedback',
    ],
    [
      "an essay without a model answer",
      choice('id="q" kind="essay"', "- A point"),
      1,
      "the model answer is missing",
    ],
    [
      "an essay without a rubric",
      choice('id="q" kind="essay"', "> Model."),
      1,
      "the rubric is missing",
    ],
  ])("%s", (_, source, line, words) => {
    const found = problemsOf(source);
    expect(
      found.some((text) => text.startsWith(`lesson.mdx:${line}: <Quiz`) && text.includes(words)),
      found.join("\n"),
    ).toBe(true);
  });

  test("every problem of a question is reported at once", () => {
    expect(problemsOf(choice("", "- [ ] A", "- [ ] B"))).toHaveLength(4);
  });

  test("an id used twice, across lessons, names the first place", () => {
    const source = choice('id="q"', ...good);
    const both = () =>
      collectQuestions([
        ["a.mdx", source],
        ["b.mdx", `\n${source}`],
      ]);
    expect(both).toThrow(QuestionError);
    expect(both).toThrow('b.mdx:2: <Quiz id="q">: the id is taken, at a.mdx:1.');
  });

  test("a reference to a question that does not exist names the nearest", () => {
    const sources: [string, string][] = [
      ["a.mdx", `${choice('id="bias-zero"', ...good)}\n\n<Quiz id="bias-zeros" />\n`],
    ];
    expect(() => collectQuestions(sources)).toThrow(
      'a.mdx:10: <Quiz id="bias-zeros" />: there is no such question. Did you mean "bias-zero"?',
    );
  });
});
