import { defineDrill, oneOf, whole, type Drill } from "#quiz";

/** Losses after training, in hundredths: on the training data, and how far above it on validation data. */
const FITS = {
  under: { train: [58, 68], gap: [0, 3] },
  over: { train: [1, 6], gap: [45, 140] },
  good: { train: [6, 16], gap: [1, 5] },
} as const;
type Fit = keyof typeof FITS;

const verdicts: Record<Fit, string> = {
  under: "It underfits",
  over: "It overfits",
  good: "It fits well",
};

interface Losses {
  fit: Fit;
  train: number;
  validation: number;
}

/** What a pair of losses says against a verdict that is not theirs. */
function whyNot(other: Fit, { train, validation }: Losses): string {
  if (other === "under")
    return `A network that underfits has a high loss on the training data; this one has $${shown(train)}$, far below $\\ln 2 = 0.69$.`;
  if (other === "over")
    return `Overfitting is a wide gap above a low training loss; here they are $${shown(train)}$ and $${shown(validation)}$.`;
  return train > 0.5
    ? `They agree, and both are near the $\\ln 2 = 0.69$ of an even guess.`
    : `On new data it has $${shown(validation)}$. The low loss on the training data does not help there.`;
}

/** A loss with two digits, also where the second is 0. */
const shown = (loss: number) => loss.toFixed(2);

const verdictOf = ({ train, validation }: Losses): Fit =>
  train > 0.5 ? "under" : validation - train > 0.3 ? "over" : "good";

/** The epoch of the lowest loss and the one at which training stops, both counted from 1. */
function stopOf(losses: number[], patience: number): { best: number; stop: number } {
  let best = 0;
  for (let epoch = 1; epoch < losses.length; epoch++) {
    if (losses[epoch] < losses[best]) best = epoch;
    else if (epoch - best >= patience) return { best: best + 1, stop: epoch + 1 };
  }
  return { best: best + 1, stop: losses.length };
}

const firstRise = (losses: number[]) =>
  losses.findIndex((loss, epoch) => epoch > 0 && loss > losses[epoch - 1]) + 1;

/** Diagnoses from two losses, and when to stop. */
export const curves: Drill[] = [
  defineDrill({
    id: "curve-diagnosis",
    objective: "read-fit",
    kind: "choice",
    draw: (random): Losses => {
      const fit = oneOf(random, Object.keys(FITS) as Fit[]);
      const [low, high] = FITS[fit].train;
      const [least, most] = FITS[fit].gap;
      const train = whole(random, low, high);
      return {
        fit,
        train: train / 100,
        validation: (train + whole(random, least, most)) / 100,
      };
    },
    stem: ({ train, validation }) =>
      `A classifier of two equally frequent classes ends at a loss of $${shown(train)}$ on its training data and of $${shown(validation)}$ on validation data. What do you say?`,
    right: ({ fit }) => verdicts[fit],
    because: ({ fit }) =>
      ({
        under:
          "It has hardly got below $\\ln 2$, the loss of an even guess, on the data it was trained on.",
        over: "Low on what it has seen, and far higher on what it has not.",
        good: "Both are low, and new data cost only a little more.",
      })[fit],
    again: (numbers) => verdicts[verdictOf(numbers)],
    wrong: {
      "next-verdict": {
        misconception: "MC41",
        text: ({ fit }) => verdicts[fit === "good" ? "over" : "good"],
        says: (numbers) => whyNot(numbers.fit === "good" ? "over" : "good", numbers),
      },
      "last-verdict": {
        misconception: "MC42",
        text: ({ fit }) => verdicts[fit === "under" ? "over" : "under"],
        says: (numbers) => whyNot(numbers.fit === "under" ? "over" : "under", numbers),
      },
    },
    solution: (numbers) => [
      `Compare the training loss with an even guess, $\\ln 2 = 0.69$, and then the validation loss with the training loss.`,
      `Here they are $${shown(numbers.train)}$ and $${shown(numbers.validation)}$. ${verdicts[numbers.fit]}.`,
    ],
  }),
  defineDrill({
    id: "early-stopping",
    objective: "choose-remedy",
    kind: "number",
    within: () => 0.4,
    draw: (random) => {
      // Down, a first bump that is overcome, down again, and then up for good.
      const losses = [whole(random, 80, 95)];
      const add = (by: number) => losses.push(losses[losses.length - 1] + by);
      const down = whole(random, 1, 3);
      for (let k = 0; k < down; k++) add(-whole(random, 5, 12));
      add(whole(random, 1, 4));
      add(-whole(random, 6, 12));
      if (random.integer(2) === 0) add(-whole(random, 2, 6));
      for (let k = 0; k < 4; k++) add(whole(random, 1, 5));
      return { losses: losses.map((loss) => loss / 100), patience: whole(random, 2, 3) };
    },
    stem: ({ losses, patience }) =>
      `The validation loss after each epoch is ${losses.map((loss) => `$${shown(loss)}$`).join(", ")}. Training stops as soon as ${patience} epochs in a row have brought no new lowest value, and keeps the weights of the lowest. Of which epoch are the weights that it keeps?`,
    answer: ({ losses, patience }) => stopOf(losses, patience).best,
    again: ({ losses }) => losses.indexOf(Math.min(...losses)) + 1,
    slips: {
      "where-it-stops": {
        value: ({ losses, patience }) => stopOf(losses, patience).stop,
        says: () =>
          "That is where training stops. What it keeps are the weights of the lowest loss.",
      },
      "before-the-first-rise": {
        value: ({ losses }) => firstRise(losses) - 1,
        says: () =>
          "One rise does not end it: the loss finds a new lowest value before its patience is over.",
      },
      "the-last-one": {
        misconception: "MC41",
        value: ({ losses }) => losses.length,
        says: () =>
          "The last weights are the most trained ones. On validation data they did worse.",
      },
    },
    solution: ({ losses, patience }) => {
      const { best, stop } = stopOf(losses, patience);
      return [
        `Go along until ${patience} epochs in a row bring no new lowest value, then look back for the lowest.`,
        `The lowest so far is at epoch ${best}, $${shown(losses[best - 1])}$; the ${patience} after it are no lower, so training stops at epoch ${stop} and keeps the weights of epoch ${best}.`,
      ];
    },
  }),
];
