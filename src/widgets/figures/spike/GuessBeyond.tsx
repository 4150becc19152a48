import { useRef } from "react";
import { significant } from "../../../charts/format.ts";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Pad } from "../../controls/Pad.tsx";
import { BEYOND } from "./networks.ts";
import type { SpikeScales } from "./SpikePicture.tsx";

interface Guessing {
  guess: number[] | null;
  onDraw: (guess: number[]) => void;
}

const LOWEST = 0.05;
const HIGHEST = 80;

/** The right of the picture, from as many weights as examples on, to be drawn on with a finger. */
export function GuessBeyond({ x, y, guess, onDraw }: Guessing & SpikeScales) {
  const last = useRef<{ index: number; error: number } | null>(null);
  const draw = (left: number, top: number) => {
    const off = BEYOND.map((count) => Math.abs(x(count) - left));
    const index = off.indexOf(Math.min(...off));
    const error = Math.min(HIGHEST, Math.max(LOWEST, y.invert(top)));
    const next = guess?.slice() ?? BEYOND.map(() => error);
    const from = last.current ?? { index, error };
    const step = Math.sign(index - from.index) || 1;
    for (let at = from.index; at !== index + step; at += step) {
      const share = index === from.index ? 1 : (at - from.index) / (index - from.index);
      next[at] = from.error ** (1 - share) * error ** share;
    }
    last.current = { index, error };
    onDraw(next);
  };
  const edge = x(BEYOND[0]);
  return (
    <g>
      <Pad
        box={{
          left: edge,
          top: y.range[1],
          width: x.range[1] - edge,
          height: y.range[0] - y.range[1],
        }}
        onBegin={() => (last.current = null)}
        onPoint={draw}
      />
      {!guess && (
        <text
          className="label guess-invitation"
          x={(edge + x.range[1]) / 2}
          y={y(4)}
          textAnchor="middle"
        >
          <tspan x={(edge + x.range[1]) / 2}>draw how the</tspan>
          <tspan x={(edge + x.range[1]) / 2} dy={18}>
            error goes on
          </tspan>
        </text>
      )}
    </g>
  );
}

/** The same by keys: a slider over powers of ten for each count. */
export function GuessBeyondKeys({ guess, onDraw }: Guessing) {
  const set = (at: number, error: number) =>
    onDraw((guess ?? BEYOND.map(() => 1)).map((old, index) => (index === at ? error : old)));
  return (
    <KeysOnly legend="Draw your guess by keyboard: the error at six numbers of weights">
      {BEYOND.map((count, index) => (
        <label key={count}>
          {count} weights
          <input
            type="range"
            min={Math.log10(LOWEST)}
            max={Math.log10(HIGHEST)}
            step={0.1}
            value={Math.log10(guess?.[index] ?? 1)}
            aria-valuetext={guess ? significant(guess[index], 2) : "no guess yet"}
            onChange={(event) => set(index, 10 ** event.target.valueAsNumber)}
          />
        </label>
      ))}
    </KeysOnly>
  );
}
