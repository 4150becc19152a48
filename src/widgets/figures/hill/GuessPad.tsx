import { useRef } from "react";
import { decimal } from "../../../charts/format.ts";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Pad } from "../../controls/Pad.tsx";
import type { HillScales } from "./HillPicture.tsx";

interface PadProps extends HillScales {
  /** The places of the guess: those up to 0. */
  xs: number[];
  guess: number[] | null;
  onDraw: (guess: number[]) => void;
}

/** The left half of the picture, to be drawn on with a finger. */
export function GuessPad({ x, y, xs, guess, onDraw }: PadProps) {
  const last = useRef<{ index: number; height: number } | null>(null);
  const draw = (left: number, top: number) => {
    const index = Math.round(
      ((x.invert(left) - xs[0]) / (xs[xs.length - 1] - xs[0])) * (xs.length - 1),
    );
    const height = Math.min(1.1, Math.max(-0.9, y.invert(top)));
    const next = guess?.slice() ?? xs.map(() => 0);
    const from = last.current ?? { index, height };
    const step = Math.sign(index - from.index) || 1;
    for (let at = from.index; at !== index + step; at += step) {
      const share = index === from.index ? 1 : (at - from.index) / (index - from.index);
      if (xs[at] !== undefined) next[at] = from.height + share * (height - from.height);
    }
    last.current = { index, height };
    onDraw(next);
  };
  const [top, bottom] = [y.range[1], y.range[0]];
  return (
    <g>
      <Pad
        box={{
          left: x(xs[0]),
          top,
          width: x(xs[xs.length - 1]) - x(xs[0]),
          height: bottom - top,
        }}
        onBegin={() => (last.current = null)}
        onPoint={draw}
      />
      {!guess && (
        <text className="label guess-invitation" x={x(-1.5)} y={y(0.62)} textAnchor="middle">
          draw your guess here
        </text>
      )}
    </g>
  );
}

/** Where the guess can be set by keys, in the units of x. */
const STOPS = [-2.8, -2.2, -1.6, -1, -0.4];

interface KeysProps {
  xs: number[];
  guess: number[] | null;
  onDraw: (guess: number[]) => void;
}

/** The guess by keyboard: a slider at each of five places, the curve runs straight between them. */
export function GuessKeys({ xs, guess, onDraw }: KeysProps) {
  const heightAt = (place: number) => {
    return guess?.[indexOf(xs, place)] ?? 0;
  };
  const set = (place: number, height: number) => {
    const heights = STOPS.map((stop) => (stop === place ? height : heightAt(stop)));
    onDraw(xs.map((at) => along(at, heights)));
  };
  return (
    <KeysOnly legend="Draw your guess by keyboard: its height at five places">
      {STOPS.map((place) => (
        <label key={place}>
          x = {decimal(place, 1)}
          <input
            type="range"
            min={-0.9}
            max={1.1}
            step={0.05}
            value={heightAt(place)}
            aria-valuetext={decimal(heightAt(place), 2)}
            onChange={(event) => set(place, event.target.valueAsNumber)}
          />
        </label>
      ))}
    </KeysOnly>
  );
}

function indexOf(xs: number[], place: number): number {
  return Math.round(((place - xs[0]) / (xs[xs.length - 1] - xs[0])) * (xs.length - 1));
}

/** The straight line through the stops, level beyond the first and falling to 0 at x = 0. */
function along(at: number, heights: number[]): number {
  const stops = [...STOPS, 0];
  const values = [...heights, 0];
  if (at <= stops[0]) return values[0];
  const next = stops.findIndex((stop) => stop >= at);
  const share = (at - stops[next - 1]) / (stops[next] - stops[next - 1]);
  return values[next - 1] + share * (values[next] - values[next - 1]);
}
