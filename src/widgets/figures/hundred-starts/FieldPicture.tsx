import type { ReactNode } from "react";
import type { Size } from "../../../charts/Picture.tsx";
import { STARTS, type Fate } from "./use-field.ts";

/** What stands in the field. */
export interface FieldScene {
  fates: Fate[];
  /** How many the reader expects to learn: the first so many tiles. */
  guess?: number;
  /** The start that is opened. */
  chosen?: number;
}

/** Tiles a row: ten on a phone, twenty on a desk. */
function columnsFor(width: number): number {
  return width < 480 ? 10 : 20;
}

/** The height of the field for a width: tiles are square. */
export function fieldHeight(width: number): number {
  const columns = columnsFor(width);
  return (width / columns) * (STARTS / columns);
}

/** The tile under a place in the picture. */
export function tileAt({ width }: Size, left: number, top: number): number {
  const columns = columnsFor(width);
  const side = width / columns;
  const last = columns - 1;
  const column = Math.min(last, Math.max(0, Math.floor(left / side)));
  const row = Math.min(STARTS / columns - 1, Math.max(0, Math.floor(top / side)));
  return row * columns + column;
}

interface Props {
  size: Size;
  scene: FieldScene;
  children?: ReactNode;
}

/** A tile for each start: filled where it learned, crossed where it did not, empty before it is trained. */
export function FieldPicture({ size, scene: { fates, guess, chosen }, children }: Props) {
  const columns = columnsFor(size.width);
  const side = size.width / columns;
  return (
    <>
      {fates.map((fate, start) => {
        const [x, y] = [(start % columns) * side, Math.floor(start / columns) * side];
        const state = fate === null ? "untrained" : fate ? "learned" : "failed";
        const isGuessed = guess !== undefined && start < guess;
        return (
          <g key={start} transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}>
            <rect
              className={`field-tile field-${state} ${isGuessed ? "is-guessed" : ""} ${start === chosen ? "is-chosen" : ""}`}
              x={1.5}
              y={1.5}
              width={side - 3}
              height={side - 3}
            />
            {fate === false && (
              <path
                className="field-cross"
                d={`M${side * 0.36} ${side * 0.36}L${side * 0.64} ${side * 0.64}M${side * 0.64} ${side * 0.36}L${side * 0.36} ${side * 0.64}`}
              />
            )}
          </g>
        );
      })}
      {children}
    </>
  );
}
