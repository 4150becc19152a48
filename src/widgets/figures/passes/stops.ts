import type { Passes } from "#experiments";
import { bare, concept, letter, number, plain, type Concept, type Piece, short } from "./pieces.ts";

/** One place on the way forward and back: what is computed there, in letters and in numbers. */
export interface Stop {
  /** What stands in the picture from here on, such as "z1" or "dv2". */
  fills: string;
  /** The parameters that the line reads, by name. */
  reads: string[];
  letters: Piece[];
  numbers: Piece[];
  /** The line for readers who do not see it. */
  spoken: string;
}

/** The weights of the network by name, with their place in a pass: layer and index. */
export const WEIGHTS = [
  { name: "w₁₁", key: "w11", layer: 0, index: 0 },
  { name: "w₁₂", key: "w12", layer: 0, index: 1 },
  { name: "w₂₁", key: "w21", layer: 0, index: 2 },
  { name: "w₂₂", key: "w22", layer: 0, index: 3 },
  { name: "v₁", key: "v1", layer: 1, index: 0 },
  { name: "v₂", key: "v2", layer: 1, index: 1 },
] as const;

/** All nine parameters in the order of a run's list. */
export const PARAMETERS = ["w₁₁", "w₁₂", "w₂₁", "w₂₂", "b₁", "b₂", "v₁", "v₂", "c"];

/** The stop at which the loss is known and nothing has come back yet. */
export const TURN = 6;
/** The last stop: every gradient is there. */
export const LAST = 18;

const SUB = ["₁", "₂"];

/** Every stop of a pass through a 2-2-1 network of relu units with the squared error. */
export function stopsOf({ input, target, loss, layers: [hidden, last] }: Passes): Stop[] {
  const stops: Stop[] = [];
  const x = (i: number) => letter(`x${SUB[i]}`);
  const sum = (k: number, one: Side, two: Side, b: Side, name: string, value: number) =>
    stops.push(
      stop(
        name,
        [one.key, two.key, b.key],
        [
          letter(k < 0 ? "z" : `z${SUB[k]}`),
          plain(" = "),
          one.letter,
          one.factor,
          plain(" + "),
          two.letter,
          two.factor,
          plain(" + "),
          b.letter,
        ],
        [
          number(one.value, one.concept),
          plain(" · "),
          number(one.by, one.byConcept),
          plain(" + "),
          number(two.value, two.concept),
          plain(" · "),
          number(two.by, two.byConcept),
          plain(" + "),
          number(b.value, "bias"),
          plain(" = "),
          number(value),
        ],
      ),
    );
  stops.push(
    stop(
      "x",
      [],
      [plain("the example comes in")],
      [
        x(0),
        plain(` = ${short(input[0])},  `),
        x(1),
        plain(` = ${short(input[1])},  `),
        letter("y"),
        plain(` = ${short(target)}`),
      ],
    ),
  );
  for (const k of [0, 1]) {
    const weight = (i: number): Side => ({
      key: `w${k + 1}${i + 1}`,
      letter: letter(`w${SUB[k]}${SUB[i]}`, concept(hidden.weights[2 * k + i])),
      factor: x(i),
      value: hidden.weights[2 * k + i],
      concept: concept(hidden.weights[2 * k + i]),
      by: input[i],
    });
    sum(
      k,
      weight(0),
      weight(1),
      bias(`b${k + 1}`, `b${SUB[k]}`, hidden.biases[k]),
      `z${k + 1}`,
      hidden.z[k],
    );
    stops.push(
      stop(
        `a${k + 1}`,
        [],
        [letter(`a${SUB[k]}`, "activation"), plain(" = max(0, "), letter(`z${SUB[k]}`), plain(")")],
        [plain("max(0, "), bare(hidden.z[k]), plain(") = "), number(hidden.a[k], "activation")],
      ),
    );
  }
  const out = (i: number): Side => ({
    key: `v${i + 1}`,
    letter: letter(`v${SUB[i]}`, concept(last.weights[i])),
    factor: letter(`a${SUB[i]}`, "activation"),
    value: last.weights[i],
    concept: concept(last.weights[i]),
    by: hidden.a[i],
    byConcept: "activation",
  });
  sum(-1, out(0), out(1), bias("c", "c", last.biases[0]), "z", last.z[0]);
  const z = last.z[0];
  const delta = last.deltas[0];
  stops.push(
    stop(
      "L",
      [],
      [letter("L"), plain(" = ("), letter("z"), plain(" − "), letter("y"), plain(")²")],
      [plain("("), bare(z), plain(" − "), number(target), plain(")² = "), number(loss)],
    ),
    stop(
      "d",
      [],
      [
        letter("δ", "gradient"),
        plain(" = ∂L/∂z = 2 ("),
        letter("z"),
        plain(" − "),
        letter("y"),
        plain(")"),
      ],
      [
        plain("2 · ("),
        bare(z),
        plain(" − "),
        number(target),
        plain(") = "),
        number(delta, "gradient"),
      ],
    ),
  );
  for (const i of [0, 1])
    stops.push(
      slope(
        `v${i + 1}`,
        `v${SUB[i]}`,
        ["δ", delta],
        [`a${SUB[i]}`, hidden.a[i], "activation"],
        last.weightGrads[i],
      ),
    );
  stops.push(slope("c", "c", ["δ", delta], null, last.biasGrads[0]));
  for (const k of [0, 1]) {
    const own = hidden.deltas[k];
    const open = hidden.z[k] > 0 ? 1 : 0;
    stops.push(
      stop(
        `d${k + 1}`,
        [`v${k + 1}`],
        [
          letter(`δ${SUB[k]}`, "gradient"),
          plain(" = "),
          letter("δ", "gradient"),
          plain(" · "),
          letter(`v${SUB[k]}`, concept(last.weights[k])),
          plain(" · "),
          plain(open ? "1, as the relu is open" : "0, as the relu is closed"),
        ],
        [
          number(delta, "gradient"),
          plain(" · "),
          number(last.weights[k], concept(last.weights[k])),
          plain(` · ${open} = `),
          number(own, "gradient"),
        ],
      ),
      ...[0, 1].map((i) =>
        slope(
          `w${k + 1}${i + 1}`,
          `w${SUB[k]}${SUB[i]}`,
          [`δ${SUB[k]}`, own],
          [`x${SUB[i]}`, input[i]],
          hidden.weightGrads[2 * k + i],
        ),
      ),
      slope(`b${k + 1}`, `b${SUB[k]}`, [`δ${SUB[k]}`, own], null, hidden.biasGrads[k]),
    );
  }
  return stops;
}

/** One product of a weighted sum, or its bias. */
interface Side {
  key: string;
  letter: Piece;
  factor: Piece;
  value: number;
  concept?: Concept;
  by: number;
  byConcept?: Concept;
}

const bias = (key: string, name: string, value: number): Side => ({
  key,
  letter: letter(name, "bias"),
  factor: plain(""),
  value,
  by: 1,
});

/** The slope of a weight, signal times input, or of a bias, the signal itself. */
function slope(
  key: string,
  name: string,
  [signal, delta]: [string, number],
  input: [string, number, Concept?] | null,
  value: number,
): Stop {
  const letters = [plain("∂L/∂"), letter(name), plain(" = "), letter(signal, "gradient")];
  const numbers = [number(delta, "gradient")];
  if (input) {
    letters.push(plain(" · "), letter(input[0], input[2]));
    numbers.push(plain(" · "), number(input[1], input[2]));
  }
  numbers.push(plain(" = "), number(value, "gradient"));
  return stop(`d${key}`, [key], letters, numbers);
}

function stop(fills: string, reads: string[], letters: Piece[], numbers: Piece[]): Stop {
  const line = (pieces: Piece[]) => pieces.map(({ text }) => text).join("");
  // The result stands last; in brackets it would look like a factor.
  const end = numbers.at(-1)!;
  const result = { ...end, text: end.text.replace(/^\((.*)\)$/, "$1") };
  const shown = [...numbers.slice(0, -1), result];
  return { fills, reads, letters, numbers: shown, spoken: `${line(letters)}: ${line(shown)}` };
}
