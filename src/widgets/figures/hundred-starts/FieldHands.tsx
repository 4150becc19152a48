import type { Size } from "../../../charts/Picture.tsx";
import { placeIn } from "../../controls/Handle.tsx";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Pad } from "../../controls/Pad.tsx";
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
  if (isGuessing)
    return (
      <Pad
        className="field-pad is-guessing"
        box={{ left: 0, top: 0, ...size }}
        onPoint={(x, y) => onGuess(tileAt(size, x, y) + 1)}
      />
    );
  return (
    <rect
      className="field-pad"
      {...size}
      onPointerDown={(event) => onOpen(tileAt(size, ...placeIn(event)))}
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
