import type { CureBar, Monitor, Reading } from "#experiments";
import { decimal, significant } from "../../charts/format.ts";

/** Numbers of the hidden layers. */
const hidden = (list: readonly number[]) => list.slice(0, -1);

function range(list: readonly number[]): string {
  const [low, high] = [Math.min(...list), Math.max(...list)].map((value) => significant(value, 2));
  return low === high ? low : `between ${low} and ${high}`;
}

function percent(share: number): string {
  return `${decimal(100 * share, 0)} %`;
}

/** What a monitor says at one step, in a sentence that follows "here" or "at step 40,". */
export function finding(monitor: Monitor, at: Reading): string {
  const below = hidden(at.a);
  const last = below.length;
  switch (monitor) {
    case "loss":
      return `the training loss is ${significant(at.loss, 2)} and the held-back loss ${significant(at.heldBack, 2)}`;
    case "a":
      return `the size is ${significant(at.inputs, 2)} at the inputs, ${significant(below[0], 2)} in layer 1 and ${significant(below[last - 1], 2)} in layer ${last}`;
    case "deltas":
      return `δ is ${significant(at.deltas[last - 1], 2)} in layer ${last} and ${significant(at.deltas[0], 2)} in layer 1`;
    case "gradients":
      return `gradients of weights are ${range(at.weightGradients)}, ${
        at.biasGradients
          ? `those of biases ${range(at.biasGradients)}`
          : "and of biases there are none"
      }`;
    case "updates":
      return `the update over the weights is ${range(at.updateRatios)}`;
    case "off":
      return `at most ${percent(Math.max(...hidden(at.off)))} and at least ${percent(Math.min(...hidden(at.off)))} of a hidden layer is off`;
    case "spread":
      return `the spread between the units of a hidden layer is ${range(hidden(at.spread))}`;
  }
}

/** The same of a whole run: before the first step, where steps are what counts after the first few, and at the end for the loss. */
export function findingOfRun(monitor: Monitor, readings: readonly Reading[]): string {
  const at =
    monitor === "loss"
      ? readings[readings.length - 1]
      : monitor === "updates"
        ? (readings[1] ?? readings[0])
        : readings[0];
  return `at step ${at.step}, ${finding(monitor, at)}`;
}

/** What a re-run came to, beside the bar. */
export function outcomeOf(bar: CureBar, readings: readonly Reading[], isEnded: boolean): string {
  const last = readings[readings.length - 1];
  if (!isEnded)
    return `The re-run broke off after step ${last.step}: its numbers were no longer finite.`;
  const name = bar.of === "loss" ? "training" : "held-back";
  return `The ${name} loss ends at ${significant(last[bar.of], 2)}; to pass it must be at most ${significant(bar.atMost, 2)}.`;
}
