import { useState, type PointerEvent } from "react";
import { TRIALS, trialAt } from "#experiments";
import { significant } from "../../../charts/format.ts";
import { placeIn } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import type { TrialsScales } from "./TrialsPicture.tsx";

interface Props {
  /** Places so far, as shares of the two sides. */
  shares: number[];
  onPlace: (u: number, v: number) => void;
}

/** The square, to be tapped where a trial is to be. */
export function PlacePad({ rate, penalty, shares, onPlace }: Props & TrialsScales) {
  const [left, right] = rate.range;
  const [bottom, top] = penalty.range;
  const place = (event: PointerEvent<SVGRectElement>) => {
    const [x, y] = placeIn(event);
    onPlace((x - left) / (right - left), (bottom - y) / (bottom - top));
  };
  return (
    <>
      <rect
        className="trials-pad"
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        onPointerUp={place}
      />
      {shares.length === 0 && (
        <text
          className="label guess-invitation"
          x={(left + right) / 2}
          y={(top + bottom) / 2}
          textAnchor="middle"
        >
          tap to place nine trials
        </text>
      )}
    </>
  );
}

/** The same by keys: two sliders and a button. */
export function PlaceKeys({ shares, onPlace }: Props) {
  const [[u, v], setTo] = useState([0.5, 0.5]);
  const count = shares.length / 2;
  const { rate, penalty } = trialAt(u, v);
  const range = { type: "range", min: 0, max: 1, step: 0.025 } as const;
  return (
    <KeysOnly legend="Place a trial by keyboard">
      <label>
        learning rate
        <input
          {...range}
          value={u}
          aria-valuetext={significant(rate, 2)}
          onChange={(event) => setTo([event.target.valueAsNumber, v])}
        />
      </label>
      <label>
        penalty
        <input
          {...range}
          value={v}
          aria-valuetext={significant(penalty, 2)}
          onChange={(event) => setTo([u, event.target.valueAsNumber])}
        />
      </label>
      <button className="button" disabled={count >= TRIALS} onClick={() => onPlace(u, v)}>
        Place trial {Math.min(TRIALS, count + 1)}
      </button>
    </KeysOnly>
  );
}
