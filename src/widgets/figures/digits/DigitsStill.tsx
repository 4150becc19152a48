import type { Mistake } from "#experiments";
import { PixelImage } from "../../../charts/PixelImage.tsx";
import { whole } from "../../../charts/format.ts";
import { Still } from "../../figure/Still.tsx";
import { HELD_BACK, LIMIT } from "./digits.ts";

interface Props {
  units: { unit: number; first: Float32Array; moved: Float32Array }[];
  mistakes: Mistake[];
}

const SIZE = { width: 300, height: 220 };
const ACROSS = 3;
const GAP = 8;
const CELL = (SIZE.width - (ACROSS - 1) * GAP) / ACROSS;
/** The side of a digit that is read wrong, and the room of its words. */
const DIGIT = 56;
const ROW = 110;

/** Units at the start, what training moved of them, and digits that are still read wrong. */
export function DigitsStill({ units, mistakes }: Props) {
  const names = units.map(({ unit }) => unit + 1).join(", ");
  const pictures = (of: "first" | "moved") =>
    units.map((unit, at) => (
      <PixelImage
        key={unit.unit}
        values={unit[of]}
        limit={LIMIT}
        kind="weights"
        {...placeOf(at, CELL + GAP)}
        side={CELL}
      />
    ));
  return (
    <Still
      size={SIZE}
      frames={[
        {
          caption: `The weights into units ${names} before the first step: positive solid, negative striped.`,
          draw: () => pictures("first"),
        },
        {
          caption: "What one pass has added to them; blank is what has not moved by a bit.",
          draw: () => pictures("moved"),
        },
        {
          caption: `Six of the ${whole(mistakes.length)} digits of ${whole(HELD_BACK)} held back that are read wrong.`,
          draw: () => mistakes.slice(0, 2 * ACROSS).map(digit),
        },
      ]}
    />
  );
}

function digit({ index, input, was, said }: Mistake, at: number) {
  const { x, y } = placeOf(at, CELL + GAP, ROW);
  return (
    <g key={index}>
      <PixelImage
        values={input}
        limit={1}
        kind="ink"
        x={x + (CELL - DIGIT) / 2}
        y={y + 8}
        side={DIGIT}
      />
      <text className="label" x={x + CELL / 2} y={y + DIGIT + 26} textAnchor="middle">
        a {was}, read as {said}
      </text>
    </g>
  );
}

function placeOf(at: number, step: number, row = step): { x: number; y: number } {
  return { x: (at % ACROSS) * step, y: Math.floor(at / ACROSS) * row };
}
