import { useId, type ReactNode } from "react";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Curve, Hairlines, Points } from "../../../charts/Curve.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { linear, type Scale } from "../../../charts/scale.ts";

/** What stands in the picture of the hill; anything left out is not drawn. */
export interface HillScene {
  /** The data: where it was measured and how high it is. All curves stand on the same places. */
  data: { xs: number[]; ys: number[] };
  /** The network without biases. */
  without?: ArrayLike<number>;
  /** The network once its biases may move. */
  withBiases?: ArrayLike<number>;
  /** Other random starts without biases, trained. */
  others?: number[][];
  /** The reader's guess, over the places up to 0. */
  guess?: number[];
  /** Where the first layer's units bend: −b/w of each. */
  kinks: number[];
  /** The one unit that the formula shows: tanh(wx + b). */
  unit?: { w: number; b: number; index: number };
}

export interface HillScales {
  x: Scale;
  y: Scale;
}

/** The scales of the picture for a size in pixels. */
export function hillScales({ width, height }: Size): HillScales {
  const edge = width < 480 ? 8 : 12;
  return {
    x: linear([-3, 3], [edge, width - edge - 14]),
    y: linear([-0.95, 1.2], [height - 8, 14]),
  };
}

interface Props {
  size: Size;
  scene: HillScene;
  children?: (scales: HillScales) => ReactNode;
}

/** Hill, curves and kinks on one axis. */
export function HillPicture({ size, scene, children }: Props) {
  const clip = useId();
  const scales = hillScales(size);
  const { x, y } = scales;
  const { without, withBiases, others, guess, unit } = scene;
  const { xs } = scene.data;
  const label = (ys: ArrayLike<number>, at: number) => y(ys[nearest(xs, at)]);
  return (
    <>
      <clipPath id={clip}>
        <rect width={size.width} height={size.height} />
      </clipPath>
      <AxisX scale={x} at={y(0)} name="x" count={6} without={[0]} />
      <AxisY scale={y} at={x(0)} name="y" count={4} without={[0]} />
      <g clipPath={`url(#${clip})`}>
        {others && <Hairlines {...{ xs, x, y }} curves={others} />}
        <Points xs={scene.data.xs} ys={scene.data.ys} {...{ x, y }} />
        {unit && (
          <Curve
            className="unit-curve activation-line"
            {...{ xs, x, y }}
            ys={xs.map((at) => Math.tanh(unit.w * at + unit.b))}
          />
        )}
        {guess && (
          <Curve className="guess-line" xs={xs.slice(0, guess.length)} {...{ x, y }} ys={guess} />
        )}
        {without && <Curve className="thick dashed" {...{ xs, x, y }} ys={without} />}
        {withBiases && <Curve className="thick bias-line" {...{ xs, x, y }} ys={withBiases} />}
      </g>
      {guess && (
        <text className="label" x={x(-2.95)} y={label(guess, -2.9) - 14}>
          your guess
        </text>
      )}
      {without && (
        <text
          className="label"
          x={x(-2.95)}
          y={Math.min(label(without, -1.6) + 24, size.height - 6)}
        >
          without biases
        </text>
      )}
      {withBiases && (
        <text className="label bias" x={x(2.05)} y={label(withBiases, 1.9) - 4}>
          with biases
        </text>
      )}
      <Kinks {...scene} {...scales} />
      {children?.(scales)}
    </>
  );
}

/** The kinks as diamonds on the axis: pins while the biases are 0. */
function Kinks({ kinks, unit, x, y }: HillScene & HillScales) {
  const pinned = kinks.every((kink) => kink === 0);
  const inside = kinks.filter((kink) => Math.abs(kink) <= 3);
  return (
    <g className="kinks">
      {kinks.map((kink, index) =>
        Math.abs(kink) <= 3 ? (
          <path
            key={index}
            className={`kink ${index === unit?.index ? "kink-chosen" : ""}`}
            transform={`translate(${x(kink)} ${y(0)})`}
            d="M0-7L5 0L0 7L-5 0Z"
          />
        ) : null,
      )}
      <text className="label bias" x={x(0.12)} y={y(0) + 40}>
        {pinned
          ? `${kinks.length} kinks, pinned at 0`
          : `${inside.length} of ${kinks.length} kinks in sight`}
      </text>
    </g>
  );
}

/** The index of the grid point nearest to a place. */
export function nearest(xs: number[], at: number): number {
  let best = 0;
  xs.forEach((value, index) => {
    if (Math.abs(value - at) < Math.abs(xs[best] - at)) best = index;
  });
  return best;
}
