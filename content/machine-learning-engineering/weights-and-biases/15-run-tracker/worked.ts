import { defineWorked, whole } from "#quiz";

interface Runs {
  a: number[];
  b: number[];
}

const cents = (loss: number) => (loss / 100).toFixed(2);
const list = (losses: number[]) => losses.map(cents).join(",\\,");
const said = (losses: number[]) => losses.map((loss) => `$${cents(loss)}$`).join(", ");
const sorted = (losses: number[]) => losses.slice().sort((x, y) => x - y);
const median = (losses: number[]) => sorted(losses)[2];
const mean = (losses: number[]) => losses.reduce((sum, loss) => sum + loss, 0) / 5;
const wins = ({ a, b }: Runs) => a.filter((loss, n) => b[n] < loss).length;
const spread = (losses: number[]) => Math.max(...losses) - Math.min(...losses);
const within = () => 0.0005;

const fivePairs = defineWorked<Runs>({
  id: "five-pairs",
  draw: (random) => {
    const low = whole(random, 20, 26);
    const a = Array.from({ length: 5 }, () => low + whole(random, -3, 6));
    a[whole(random, 0, 4)] = low + whole(random, 14, 24);
    return { a, b: Array.from({ length: 5 }, () => low + whole(random, 0, 4)) };
  },
  given: ({ a, b }) =>
    `Five pairs of runs, from the same five seeds. Setting A ended at ${said(a)}, setting B at ${said(b)}. Wanted is what to report.`,
  steps: [
    {
      does: () => "Put the runs of A in order and take the third.",
      formula: ({ a }) => `${list(sorted(a))}\\ \\rightarrow ${cents(median(a))}`,
      asks: () => "What is the median of A?",
      answer: ({ a }) => median(a) / 100,
      within,
      slips: {
        mean: {
          value: ({ a }) => mean(a) / 100,
          says: () => "That is the mean. The median is the third of the five in order.",
        },
        "as-listed": {
          value: ({ a }) => a[2] / 100,
          says: () => "Put them in order first.",
        },
      },
    },
    {
      does: () => "The same for B.",
      formula: ({ b }) => `${list(sorted(b))}\\ \\rightarrow ${cents(median(b))}`,
      asks: () => "What is the median of B?",
      answer: ({ b }) => median(b) / 100,
      within,
    },
    {
      does: () => "The spread of A is its highest less its lowest.",
      formula: ({ a }) =>
        `${cents(Math.max(...a))} - ${cents(Math.min(...a))} = ${cents(spread(a))}`,
      asks: () => "How far apart are the highest and the lowest run of A?",
      answer: ({ a }) => spread(a) / 100,
      within,
    },
    {
      does: () => "And that of B.",
      formula: ({ b }) =>
        `${cents(Math.max(...b))} - ${cents(Math.min(...b))} = ${cents(spread(b))}`,
      asks: () => "How far apart are the highest and the lowest run of B?",
      answer: ({ b }) => spread(b) / 100,
      within,
    },
    {
      does: () => "Go through the pairs, and write 1 for each in which B ends lower than A.",
      formula: ({ a, b }) =>
        `${a.map((loss, n) => (b[n] < loss ? 1 : 0)).join(" + ")} = ${wins({ a, b })}`,
      asks: () => "In how many of the five pairs does B end lower?",
      answer: wins,
      slips: {
        "the-others": {
          value: ({ a, b }) => a.filter((loss, n) => loss < b[n]).length,
          says: () => "Those are the pairs in which A ends lower.",
        },
      },
    },
  ],
});

export default [fivePairs];
