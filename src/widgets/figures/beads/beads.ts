/** An example on the price curve: what the network gives its own class, and how the rest is shared out. */
export interface Bead {
  /** The probability of the right class, from 0 to 1. */
  p: number;
  /** The largest probability among the other classes, as a share of what these have together. */
  rival: number;
}

/** The beads of logits [example][classes], by softmax, for the right class of each example. */
export function beadsOf(
  logits: ArrayLike<number>,
  targets: ArrayLike<number>,
  classes: number,
): Bead[] {
  return Array.from(targets, (right, n) => {
    const own = Array.from({ length: classes }, (_, k) => logits[n * classes + k]);
    const most = Math.max(...own);
    const shares = own.map((logit) => Math.exp(logit - most));
    const others = shares.filter((_, k) => k !== right);
    const rest = others.reduce((sum, share) => sum + share, 0);
    const whole = rest + shares[right];
    return { p: shares[right] / whole, rival: Math.max(...others) / rest };
  });
}

/** What an example costs: −ln p. */
export function priceOf({ p }: Bead): number {
  return -Math.log(p);
}

/** The loss: the mean price. */
export function lossOf(beads: Bead[]): number {
  return beads.reduce((sum, bead) => sum + priceOf(bead), 0) / beads.length;
}

/** Whether another class has the largest probability. */
export function isWrong({ p, rival }: Bead): boolean {
  return rival * (1 - p) > p;
}

/** How many examples are put into another class than their own. */
export function wrongCount(beads: Bead[]): number {
  return beads.filter(isWrong).length;
}

/** The beads with one of them pulled to another probability; its other classes keep their shares of the rest. */
export function pulled(beads: Bead[], index: number, p: number): Bead[] {
  return beads.map((bead, at) => (at === index ? { ...bead, p } : bead));
}
