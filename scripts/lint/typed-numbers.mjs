/**
 * ESLint rule for lessons: a number that looks measured is not typed by hand.
 *
 * Percentages, "3 times" and decimals come from a run (<Measured>) or from a source (<Given>).
 * Formulas, code, tags with their attributes, questions and what <Given> and <Source> hold are left out.
 */
export const typedNumbers = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      typed:
        '"{{ found }}" looks like a number that a run produced, typed by hand. Print it with <Measured claim="…" value="…">; if it is given, say by whom: <Given source="…">{{ found }}</Given>; if it is a setting, make it a formula: ${{ number }}$.',
    },
  },
  create(context) {
    return {
      Program() {
        const { text } = context.sourceCode;
        for (const { found, number, index } of typedNumbersIn(text))
          context.report({
            loc: {
              start: context.sourceCode.getLocFromIndex(index),
              end: context.sourceCode.getLocFromIndex(index + found.length),
            },
            messageId: "typed",
            data: { found, number },
          });
      },
    };
  },
};

/** What holds numbers of its own: the head, code, formulas, comments, questions, marked numbers, tags. */
const elsewhere = [
  /^---\n[^]*?\n---\n/,
  /^(`{3,}|~{3,})[^]*?^\1/gm,
  /`[^`\n]*`/g,
  /\{\/\*[^]*?\*\/\}/g,
  /(?<!\\)\$\$[^]*?\$\$/g,
  /(?<!\\)\$(?:\\[^]|[^$\\\n]|\n(?!\s*\n))+?\$/g,
  /<(Quiz|Drill|Given|Source)\b(?:[^>"]|"[^"]*")*(?<!\/)>[^]*?<\/\1>/g,
  /<\/?[A-Za-z](?:[^>"{]|"[^"]*"|\{[^}]*\})*>/g,
  /\{#[\w-]+\}/g,
  /\]\([^)]*\)/g,
];

const number = String.raw`[−-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[−-]?\d+(?:\.\d+)?`;
const measured = new RegExp(
  String.raw`(?<![\w.,])(?:(?<percent>${number})[ \u00a0]?(?:%|per cent\b)|(?<times>${number})[ \u00a0-](?:times|fold)\b|(?<decimal>[−-]?\d+\.\d+))(?!\w|\.\d)`,
  "g",
);

/** The numbers of a lesson's source that look measured and are typed, with where they start. */
export function typedNumbersIn(source) {
  let prose = source;
  for (const pattern of elsewhere)
    prose = prose.replace(pattern, (found) => found.replace(/[^\n]/g, " "));
  return [...prose.matchAll(measured)].map(({ 0: found, index, groups }) => ({
    found,
    index,
    number: groups.percent ?? groups.times ?? groups.decimal,
  }));
}
