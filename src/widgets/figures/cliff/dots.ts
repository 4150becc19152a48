/** A run that left its dot: at which rate, where it began and ended, and on how many steps its loss rose. */
export interface Dot {
  rate: number;
  first: number;
  end: number;
  ups: number;
  steps: number;
}

/** The lowest and the highest rate of the axis. */
export const ENDS: [number, number] = [0.01, 100];

/** Stops of the axis for each power of ten. */
const STOPS = 20;

/** The dot of a run at a rate, from the loss of each of its steps; infinite where it failed. */
export function dotOf(rate: number, losses: number[], isFailed: boolean): Dot {
  const ups = losses.filter((loss, step) => step > 0 && loss > losses[step - 1]).length;
  const end = isFailed ? Infinity : losses[losses.length - 1];
  return { rate, first: losses[0], end, ups, steps: losses.length };
}

/** Dots by rate, with one more; a run at a rate that has its dot takes the place of the older one. */
export function withDot(dots: Dot[], dot: Dot): Dot[] {
  return [...dots.filter(({ rate }) => rate !== dot.rate), dot].sort((a, b) => a.rate - b.rate);
}

/** The dot that ends lowest. */
export function lowest(dots: Dot[]): Dot {
  return dots.reduce((least, dot) => (dot.end < least.end ? dot : least));
}

/** The first rate above that of a dot that ends above where it began. */
export function overTheCliff(dots: Dot[], from: Dot): Dot | undefined {
  return dots.find(({ rate, end, first }) => rate > from.rate && end > first);
}

/** The rate at a stop of the axis, with two digits. */
export function rateAt(stop: number): number {
  return Number((10 ** (stop / STOPS)).toPrecision(2));
}

/** The stop nearest to a rate, within the axis. */
export function stopOf(rate: number): number {
  const [low, high] = ENDS.map((end) => Math.round(Math.log10(end) * STOPS));
  return Math.min(high, Math.max(low, Math.round(Math.log10(rate) * STOPS)));
}
