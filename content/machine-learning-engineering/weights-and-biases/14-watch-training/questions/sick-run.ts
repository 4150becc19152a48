import type { Random } from "#engine";
import { defineDrill, tex, type Drill } from "#quiz";
import { LAYERS, STEPS, faults, watched, type Fault, type Monitors } from "./watched-run.ts";

interface SickRun {
  fault: Fault;
  others: Fault[];
  seen: Monitors;
}

const isFading = ({ signal }: Monitors) => signal !== null && signal < 0.02;
const share = (value: number) => `$${tex(value, 2)}$`;

/** What shows that a run does not have a certain fault. */
function whyNot(fault: Fault, seen: Monitors): string {
  const { loss, activations, signal, dead, update } = seen;
  const startsHigh = loss[0] > 2;
  const early = "The loss is far too high before any step is taken, so the rate is not to blame.";
  switch (fault) {
    case "small":
      if (dead > 0.5) return "Small weights make a signal faint. They do not silence whole units.";
      if (isFading(seen))
        return `Then the activations would fade on the way up. Their RMS is ${share(activations[1])} in the last hidden layer.`;
      return `Then the signal would fade on its way down. Its ratio, ${share(signal ?? 0)}, says that it does not.`;
    case "large":
      return `Then the loss would start far above $\\ln 2 \\approx 0.69$. It starts at ${share(loss[0])}.`;
    case "sigmoids":
      if (dead > 0.5) return "A sigmoid never answers 0, so that no unit would be counted as dead.";
      if (isFading(seen))
        return `Then the activations would be near one half in every layer. They have faded to ${share(activations[1])}.`;
      return `Then each layer would take three quarters of the signal or more. Its ratio is ${share(signal ?? 0)}.`;
    case "fast":
      if (startsHigh) return early;
      return `Then the first step would change the weights by a large share. It changes them by ${share(update)} of their length.`;
    case "slow":
      if (startsHigh) return early;
      if (dead > 0.5) return "A low rate makes steps short. Here no signal arrives, at any rate.";
      if (isFading(seen))
        return "A low rate would leave the signal as it is from layer to layer. Here it fades.";
      return `The first step changes the weights by ${share(update)} of their length, which is not little.`;
    default:
      return `Then most units would answer 0 to every example. The share is ${share(100 * dead)} %.`;
  }
}

/** What shows that a run has its fault. */
const whySo: Record<Fault, (seen: Monitors) => string> = {
  small: ({ signal, activations }) =>
    `Activations fade on the way up, to ${share(activations[1])}, and the signal on the way down, to the share ${share(signal ?? 0)}: every layer multiplies by too little.`,
  large: ({ loss }) =>
    `An even guess between two classes costs $\\ln 2 \\approx 0.69$. A first loss of ${share(loss[0])} means outputs that are huge, and so weights that are.`,
  sigmoids: ({ signal, activations }) =>
    `The activations stay near one half, ${share(activations[1])} in the last hidden layer, while the signal fades to the share ${share(signal ?? 0)}: the slope takes three quarters at every layer.`,
  fast: ({ update }) =>
    `Before training all is well. Then the first step changes the weights by ${share(update)} times their length.`,
  slow: ({ update }) =>
    `All is well but the steps: the first changes the weights by ${share(update)} of their length.`,
  dead: ({ dead }) =>
    `${tex(100 * dead, 2)} % of the hidden units answer 0 to every example, and let no signal through.`,
};

/** The fault that the monitors alone point to. */
function diagnosed(seen: Monitors): Fault {
  if (seen.dead > 0.5) return "dead";
  if (seen.loss[0] > 2) return "large";
  if (isFading(seen)) return seen.activations[1] > 0.25 ? "sigmoids" : "small";
  return seen.update > 0.1 ? "fast" : "slow";
}

function told({ loss, activations, signal, dead, update }: Monitors): string {
  return [
    `A network with ${LAYERS} hidden layers learns to tell two classes apart, and it does not go well. What is wrong?`,
    `Loss: ${share(loss[0])} before the first step, ${loss[1] === null ? "out of range" : share(loss[1])} after ${STEPS} steps.`,
    `RMS of the activations before training: ${share(activations[0])} in the first hidden layer, ${share(activations[1])} in the last.`,
    signal === null
      ? "Signal $\\g{\\delta}$: 0 in every hidden layer."
      : `Signal $\\g{\\delta}$ of the first hidden layer over that of the last: ${share(signal)}.`,
    `Dead share of the hidden units: ${share(100 * dead)} %.`,
    `Update-to-weight ratio of the first layer at the first step: ${share(update)}.`,
  ].join("\n\n");
}

const otherAt = (at: number) => ({
  text: ({ others }: SickRun) => faults[others[at]].is,
  says: ({ others, seen }: SickRun) => whyNot(others[at], seen),
});

/** A small network with one fault is trained, and the reader names the fault from its monitors. */
export const sickRun: Drill = defineDrill({
  id: "sick-run",
  objective: "read-the-bars",
  kind: "choice",
  trains: true,
  draw: (random: Random): SickRun => {
    const names = Object.keys(faults);
    const [fault, ...others] = Array.from(random.permutation(names.length), (at) => names[at]);
    return { fault, others, seen: watched(fault, random.integer(1_000_000)) };
  },
  stem: ({ seen }) => told(seen),
  right: ({ fault }) => faults[fault].is,
  because: ({ fault, seen }) => whySo[fault](seen),
  again: ({ seen }) => faults[diagnosed(seen)].is,
  wrong: {
    "second-fault": otherAt(0),
    "third-fault": otherAt(1),
    "fourth-fault": otherAt(2),
  },
  hints: () => ["Go through the numbers one by one: which is not what a healthy network shows?"],
  solution: ({ fault, seen }) => [whySo[fault](seen), `${faults[fault].is}.`],
});
