import { ticks as niceTicks } from "d3-array";

/** Maps numbers to pixels and back. */
export interface Scale {
  (value: number): number;
  invert(pixel: number): number;
  domain: [number, number];
  range: [number, number];
  ticks(count: number): number[];
}

/** A linear scale: pixel = r₀ + (value − d₀) / (d₁ − d₀) · (r₁ − r₀). */
export function linear(domain: [number, number], range: [number, number]): Scale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const scale = ((value: number) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0)) as Scale;
  scale.invert = (pixel) => d0 + ((pixel - r0) / (r1 - r0)) * (d1 - d0);
  scale.domain = domain;
  scale.range = range;
  scale.ticks = (count) => niceTicks(d0, d1, count);
  return scale;
}

/** A base-ten logarithmic scale; values at or below the lower end are drawn at its edge. Ticks are powers of ten. */
export function logarithmic(domain: [number, number], range: [number, number]): Scale {
  const [low, high] = domain.map(Math.log10) as [number, number];
  const inner = linear([low, high], range);
  const scale = ((value: number) => inner(value > domain[0] ? Math.log10(value) : low)) as Scale;
  scale.invert = (pixel) => 10 ** inner.invert(pixel);
  scale.domain = domain;
  scale.range = range;
  scale.ticks = (count) => {
    const every = Math.max(1, Math.ceil((high - low) / Math.max(1, count)));
    const powers: number[] = [];
    for (let power = Math.ceil(low); power <= high; power += every) powers.push(10 ** power);
    return powers;
  };
  return scale;
}
