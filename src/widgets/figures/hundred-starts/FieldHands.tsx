import type { PointerEvent } from "react";
import type { Size } from "../../../charts/Picture.tsx";
import { placeIn } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { tileAt } from "./FieldPicture.tsx";
import { STARTS } from "./use-field.ts";

interface PadProps {
  size: Size;
  /** The field is filled in by dragging; else a tap opens a start. */
  isGuessing: boolean;
  onGuess: (count: number) => void;
  onOpen: (start: number) => void;
}

/** What lies over the field and takes the finger. */
export function FieldPad({ size, isGuessing, onGuess, onOpen }: PadProps) {
  const fill = (event: PointerEvent<SVGRectElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onGuess(tileAt(size, ...placeIn(event)) + 1);
  };
  return (
    <rect
      className={isGuessing ? "field-pad is-guessing" : "field-pad"}
      width={size.width}
      height={size.height}
      onPointerDown={(event) => {
        if (!isGuessing) return onOpen(tileAt(size, ...placeIn(event)));
        event.currentTarget.setPointerCapture(event.pointerId);
        fill(event);
      }}
      onPointerMove={isGuessing ? fill : undefined}
    />
  );
}

/** The guess by keys. */
export function GuessKeys({
  guess,
  onGuess,
}: {
  guess: number | null;
  onGuess: (count: number) => void;
}) {
  return (
    <KeysOnly legend="Guess by keyboard">
      <label>
        How many of the hundred learn
        <input
          type="range"
          min={0}
          max={STARTS}
          value={guess ?? 0}
          aria-valuetext={guess === null ? "no guess yet" : `${guess} of ${STARTS}`}
          onChange={(event) => onGuess(event.target.valueAsNumber)}
        />
      </label>
    </KeysOnly>
  );
}

/** Opening a start by keys. */
export function OpenKeys({
  chosen,
  wordsOf,
  onOpen,
}: {
  chosen: number;
  wordsOf: (start: number) => string;
  onOpen: (start: number) => void;
}) {
  return (
    <KeysOnly legend="Open a start by keyboard">
      <label>
        Random start
        <input
          type="range"
          min={0}
          max={STARTS - 1}
          value={chosen}
          aria-valuetext={wordsOf(chosen)}
          onChange={(event) => onOpen(event.target.valueAsNumber)}
        />
      </label>
    </KeysOnly>
  );
}
