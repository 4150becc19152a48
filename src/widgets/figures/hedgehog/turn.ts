/** How the dial is laid out: the worst push at 0°, the random ones evenly around the rest. */
export const PUSHES = 60;
/** Between the worst push and the first random one, in degrees; the rest is 5° apart. */
const GAP = 32.5;
const APART = (360 - 2 * GAP) / (PUSHES - 1);
/** Within these degrees the dial falls onto a push. */
const SNAP = { worst: 4, random: 1 };

/** Where a random push stands on the dial, in degrees. */
export function angleOf(index: number): number {
  return GAP + index * APART;
}

/** What a place on the dial stands for: a push, or a share of the way from one to the next. */
export interface Turn {
  from: number | "worst";
  to: number | "worst";
  share: number;
}

/** The pushes at an angle of the dial. */
export function turnAt(angle: number): Turn {
  if (angle < SNAP.worst || angle > 360 - SNAP.worst)
    return { from: "worst", to: "worst", share: 0 };
  if (angle < GAP) return { from: "worst", to: 0, share: angle / GAP };
  if (angle > 360 - GAP)
    return { from: PUSHES - 1, to: "worst", share: (angle - (360 - GAP)) / GAP };
  const at = (angle - GAP) / APART;
  const nearest = Math.round(at);
  if (Math.abs(at - nearest) * APART < SNAP.random) return { from: nearest, to: nearest, share: 0 };
  const index = Math.floor(at);
  return { from: index, to: index + 1, share: at - index };
}

/** Between two pushes of equal length, on the sphere: every push on the way has that length too. */
export function between(u: Float32Array, v: Float32Array, share: number): Float32Array {
  if (share === 0 || u === v) return u;
  let [uv, uu] = [0, 0];
  for (let k = 0; k < u.length; k++) {
    uv += u[k] * v[k];
    uu += u[k] * u[k];
  }
  const angle = Math.acos(Math.min(1, Math.max(-1, uv / uu)));
  if (angle === 0) return u;
  const [a, b] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
  return u.map((value, k) => (a * value + b * v[k]) / Math.sin(angle));
}

/** The dial's place in words. */
export function wordsOf({ from, to, share }: Turn): string {
  if (from === to) return from === "worst" ? "the worst push" : `random push ${Number(from) + 1}`;
  if (from === "worst" || to === "worst") {
    const part = from === "worst" ? 1 - share : share;
    return `${Math.round(part * 100)} % of the way to the worst`;
  }
  return `between random pushes ${Number(from) + 1} and ${Number(to) + 1}`;
}
