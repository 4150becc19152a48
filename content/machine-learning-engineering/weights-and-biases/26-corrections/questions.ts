import type { Random } from "#engine";
import { defineDrill, oneOf, type Drill } from "#quiz";

/** A sentence that a summary might hold. */
interface Sentence {
  text: string;
  /** What makes it false; nothing where it holds. */
  fails?: string;
  misconception?: string;
  /** What makes it true. */
  holds?: string;
}

const SENTENCES: Sentence[] = [
  {
    text: "Hidden units that start with equal parameters stay equal under gradient descent.",
    holds: "Equal units compute the same, get the same gradient and take the same step.",
  },
  {
    text: "The gradient of a bias is the signal that arrives at its unit's sum.",
    holds: "The bias is added with the factor 1, so $\\partial L/\\partial b = \\delta$.",
  },
  {
    text: "Adam stores two more numbers for each parameter.",
    holds: "Running means of its gradient and of its square.",
  },
  {
    text: "Doubling the width of every hidden layer makes about four times the weights between them.",
    holds: "Between two layers of width $n$ stand $n^2$ weights.",
  },
  {
    text: "Evaluating a network does not change its weights and biases.",
    holds: "Parameters change in the optimizer's step and nowhere else.",
  },
  {
    text: "A network of linear layers without activation functions is one linear map.",
    holds: "The product of its matrices is one matrix.",
  },
  {
    text: "Zero is the safe, neutral start for all weights.",
    fails: "From zero all units of a layer stay equal.",
    misconception: "MC16",
  },
  {
    text: "The noise of mini-batches makes equal units different.",
    fails: "All units of a layer see the same noisy batch.",
    misconception: "MC17",
  },
  {
    text: "The learning rate is one of the model's parameters.",
    fails: "It is chosen before training, and no gradient is taken for it.",
    misconception: "MC47",
  },
  {
    text: "With relu, gradients cannot vanish.",
    fails: "Relu passes half of the signal; small weights or closed units still make it fade.",
    misconception: "MC35",
  },
  {
    text: "Doubling the width of every layer doubles the parameters.",
    fails: "Weights between two layers grow with the product of both widths.",
    misconception: "MC29",
  },
  {
    text: "Adam's first step is larger where the gradient is larger.",
    fails:
      "It divides the gradient by its own size: the first step is $\\eta$ whatever the gradient.",
    misconception: "MC44",
  },
  {
    text: "While the training loss falls, accuracy on new data rises.",
    fails:
      "It need not: a network can go on learning its examples by heart and do no better, or worse, on new ones.",
    misconception: "MC41",
  },
  {
    text: "Any small change of the weights ruins a trained network.",
    fails: "In most directions a small change does nearly nothing.",
    misconception: "MC33",
  },
];

const TRUE = SENTENCES.filter(({ fails }) => fails === undefined);
const FALSE = SENTENCES.filter(({ fails }) => fails !== undefined);

interface Numbers {
  one: Sentence;
  others: [Sentence, Sentence, Sentence];
}

/** Three different sentences. */
function three(random: Random, from: Sentence[]): Numbers["others"] {
  const [first, second, third] = random.permutation(from.length);
  return [from[first], from[second], from[third]];
}

const drills: Drill[] = [
  defineDrill<Numbers>({
    id: "true-as-written",
    objective: "false-as-written",
    kind: "choice",
    draw: (random) => ({ one: oneOf(random, TRUE), others: three(random, FALSE) }),
    stem: () => "One of these sentences holds as it is written. Which?",
    right: ({ one }) => one.text,
    again: ({ one, others }) => [one, ...others].find(({ holds }) => holds !== undefined)!.text,
    because: ({ one }) => one.holds!,
    wrong: Object.fromEntries(
      ["first", "second", "third"].map((name, at) => [
        name,
        {
          text: ({ others }: Numbers) => others[at].text,
          says: ({ others }: Numbers) => others[at].fails!,
        },
      ]),
    ),
    solution: ({ one }) => [
      "Look in each sentence for the word that is too strong, and for who does what.",
      `**${one.text}** ${one.holds}`,
    ],
  }),
  defineDrill<Numbers>({
    id: "false-in-a-summary",
    objective: "false-as-written",
    kind: "choice",
    draw: (random) => ({ one: oneOf(random, FALSE), others: three(random, TRUE) }),
    stem: () => "Three of these sentences hold as they are written. Which one does not?",
    right: ({ one }) => one.text,
    again: ({ one, others }) => [one, ...others].find(({ fails }) => fails !== undefined)!.text,
    because: ({ one }) => one.fails!,
    wrong: Object.fromEntries(
      ["first", "second", "third"].map((name, at) => [
        name,
        {
          text: ({ others }: Numbers) => others[at].text,
          says: ({ others }: Numbers) => `That holds. ${others[at].holds!}`,
        },
      ]),
    ),
    solution: ({ one }) => [
      "Each of the other three can be checked in a line.",
      `**${one.text}** does not hold. ${one.fails}`,
    ],
  }),
];

export default drills;
