import type { ReactNode } from "react";
import { AxisX } from "../../../charts/Axes.tsx";
import { Bars } from "../../../charts/Bars.tsx";
import { decimal, whole } from "../../../charts/format.ts";
import type { Size } from "../../../charts/Picture.tsx";
import { linear, type Scale } from "../../../charts/scale.ts";
import { unitWords, weightWords, type Fit, type ShuffledFit } from "./fit.ts";

/** What stands in the picture; anything left out is not drawn. */
export interface RulerScene {
  /** The fit with the climb in kilometres, as hollow bars. */
  before?: ShuffledFit;
  /** The fit in the unit that is chosen. */
  after?: Fit;
  /** What shuffling costs that fit, once it was measured. */
  lost?: number[];
  /** How many units of the climb a kilometre has. */
  perKilometre: number;
  /** The weight that the reader expects. */
  guess?: number;
}

export interface RulerScales {
  weight: Scale;
  lost: Scale;
  row: (index: number) => number;
}

/** How tall the picture is, in pixels. */
export const HEIGHT = 346;

const THICKNESS = 20;
const INPUTS = ["distance", "climb"];

/** The scales of the picture for a size in pixels. */
function rulerScales({ width }: Size): RulerScales {
  const range: [number, number] = [8, width - 64];
  const rows = [104, 150, 258, 304];
  return {
    weight: linear([0, 120], range),
    lost: linear([0, 80], range),
    row: (index) => rows[index],
  };
}

interface Props {
  size: Size;
  scene: RulerScene;
  children?: (scales: RulerScales) => ReactNode;
}

/** Bars of the two weights over bars of what is lost when an input is shuffled. */
export function RulerPicture({ size, scene, children }: Props) {
  const scales = rulerScales(size);
  const { weight, lost, row } = scales;
  const { before, after, perKilometre, guess } = scene;
  const lostNow = after ? scene.lost : before?.lost;
  const unit = after || guess !== undefined ? unitWords(perKilometre) : "km";
  const shown = after ?? before;
  const label = (index: number, text: string, x: number) => (
    <text className="label" x={x} y={row(index) - THICKNESS / 2 - 5}>
      {text}
    </text>
  );
  return (
    <>
      <Ruler scale={weight} perKilometre={perKilometre} />
      <text className="label ruler-title" x={weight(0)} y={row(0) - THICKNESS / 2 - 24}>
        weight: minutes for one more of it
      </text>
      {label(0, "km of distance", weight(0))}
      {label(1, `${unit} of climb`, weight(0))}
      {before && (
        <>
          <Bars
            values={before.weights}
            x={weight}
            row={row}
            thickness={THICKNESS}
            className="ruler-hollow"
          />
          <Bars
            values={before.lost}
            x={lost}
            row={(index) => row(index + 2)}
            thickness={THICKNESS}
            className="ruler-hollow"
          />
        </>
      )}
      {after && (
        <Bars
          values={after.weights.map(Math.abs)}
          x={weight}
          row={row}
          thickness={THICKNESS}
          className="ruler-weights"
        />
      )}
      {after && lostNow && (
        <Bars
          values={lostNow}
          x={lost}
          row={(index) => row(index + 2)}
          thickness={THICKNESS}
          className="ruler-lost"
        />
      )}
      {guess !== undefined && after && (
        <path
          className="ruler-guess"
          d={`M${weight(guess)} ${row(1) - THICKNESS / 2 - 3}v${THICKNESS + 6}`}
        />
      )}
      {shown?.weights.map((value, index) => (
        <text
          key={index}
          className="label weight"
          x={weight(Math.min(120, value)) + (!after && index === 1 ? 20 : 8)}
          y={row(index) + 5}
        >
          {guess === undefined || after || index === 0 ? weightWords(value) : ""}
        </text>
      ))}
      <AxisX scale={weight} at={row(1) + THICKNESS / 2 + 8} count={4} />
      <text className="label ruler-title" x={lost(0)} y={row(2) - THICKNESS / 2 - 24}>
        lost when it is shuffled: minutes of error added
      </text>
      {INPUTS.map((input, index) => (
        <g key={input}>
          {label(index + 2, input, lost(0))}
          {lostNow && (
            <text className="label" x={lost(lostNow[index]) + 8} y={row(index + 2) + 5}>
              {decimal(lostNow[index], 0)} min
            </text>
          )}
        </g>
      ))}
      <AxisX scale={lost} at={row(3) + THICKNESS / 2 + 8} count={4} />
      {children?.(scales)}
    </>
  );
}

/** One kilometre of climb with a mark at every unit, as long as marks are apart. */
function Ruler({ scale, perKilometre }: { scale: Scale; perKilometre: number }) {
  const [left, right] = scale.range;
  const apart = (right - left) / perKilometre;
  const marks = apart >= 3 ? Math.floor(perKilometre + 1e-9) : 0;
  const path = Array.from(
    { length: marks + 1 },
    (_, k) => `M${(left + k * apart).toFixed(1)} 26v12`,
  );
  return (
    <g className="ruler">
      <text className="label" x={left} y={16}>
        a kilometre of climb is {whole(perKilometre)} {perKilometre === 1 ? "unit" : "units"}
      </text>
      <path className="ruler-marks" d={`M${left} 38H${right}${path.join("")}M${right} 26v12`} />
      {marks === 0 && (
        <rect className="ruler-dense" x={left} y={26} width={right - left} height={12} />
      )}
    </g>
  );
}
