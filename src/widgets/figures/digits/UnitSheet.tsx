import type { PointerEvent, ReactNode } from "react";
import { PixelSheet } from "../../../charts/PixelSheet.tsx";
import { PixelImage } from "../../../charts/PixelImage.tsx";
import { whole } from "../../../charts/format.ts";
import { LIMIT, PIXELS, SIDE, unitOf } from "./digits.ts";

interface Props {
  /** The weights into all hidden units, or what moved of them; null before they are drawn. */
  weights: Float32Array | null;
  units: number;
  chosen: number;
  onChoose: (unit: number) => void;
  /** A control of what is shown. */
  children?: ReactNode;
}

/** Units side by side. */
const ACROSS = 16;

/** Every weight into the hidden layer a pixel, and the unit that the reader points at enlarged. */
export function UnitSheet({ weights, units, chosen, onChoose, children }: Props) {
  const rows = Math.ceil(units / ACROSS);
  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 0) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const column = Math.floor(((event.clientX - left) / width) * ACROSS);
    const row = Math.floor(((event.clientY - top) / height) * rows);
    const unit = row * ACROSS + column;
    if (column >= 0 && column < ACROSS && row >= 0 && unit < units) onChoose(unit);
  };
  return (
    <div className="unit-stage">
      <p className="unit-sheet-name">
        {whole(units)} hidden units, {whole(units * PIXELS)} weights
      </p>
      <div
        className="unit-sheet"
        style={{ aspectRatio: `${ACROSS} / ${rows}` }}
        onPointerDown={point}
        onPointerMove={point}
      >
        {weights && <PixelSheet values={weights} side={SIDE} across={ACROSS} limit={LIMIT} />}
        <span
          className="unit-chosen"
          style={{
            left: `${(100 * (chosen % ACROSS)) / ACROSS}%`,
            top: `${(100 * Math.floor(chosen / ACROSS)) / rows}%`,
            width: `${100 / ACROSS}%`,
            height: `${100 / rows}%`,
          }}
        />
      </div>
      <svg
        className="picture-svg unit-image"
        viewBox={`0 0 ${SIDE} ${SIDE}`}
        role="img"
        aria-label={`The ${PIXELS} weights into unit ${chosen + 1} as a picture`}
      >
        {weights && (
          <PixelImage values={unitOf(weights, chosen)} limit={LIMIT} kind="weights" side={SIDE} />
        )}
      </svg>
      <label className="unit-range">
        <span>
          unit <b>{chosen + 1}</b>, {PIXELS} weights
        </span>
        <input
          type="range"
          min={1}
          max={units}
          value={chosen + 1}
          aria-valuetext={`unit ${chosen + 1} of ${units}`}
          onChange={(event) => onChoose(event.target.valueAsNumber - 1)}
        />
      </label>
      <div className="unit-view">{children}</div>
    </div>
  );
}
