import type { ReactNode } from "react";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Curve, Hairlines } from "../../../charts/Curve.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { significant, tick } from "../../../charts/format.ts";
import { logarithmic, type Scale } from "../../../charts/scale.ts";
import { ENDS, lowest, type Dot } from "./dots.ts";

export interface CliffScene {
  dots: Dot[];
  /** The loss before training, where it is known. */
  start?: number;
  /** The rate in hand. */
  rate?: number;
  /** The rate that the reader expects to end lowest. */
  guess?: number;
  /** The losses at the end of other random starts, at the rates `rates`. */
  others?: number[][];
  rates?: number[];
  /** Every rate has its dot: the lowest gets its name. */
  isWhole?: boolean;
  /** Small pictures go without words. */
  isSmall?: boolean;
}

export interface CliffScales {
  rate: Scale;
  loss: Scale;
}

const LOSSES: [number, number] = [0.01, 500];

/** The scales of the picture for a size in pixels. */
function cliffScales({ width, height }: Size): CliffScales {
  return {
    rate: logarithmic(ENDS, [44, width - 18]),
    loss: logarithmic(LOSSES, [height - 44, 14]),
  };
}

interface Props {
  size: Size;
  scene: CliffScene;
  children?: (scales: CliffScales) => ReactNode;
}

/** The loss after training over the learning rate: a dot for each run, hollow where no step went up. */
export function CliffPicture({ size, scene, children }: Props) {
  const scales = cliffScales(size);
  const { rate: x, loss: y } = scales;
  const { dots, start, guess, others, rates, isSmall } = scene;
  const floor = y.range[0];
  const shown = (loss: number) => Math.min(LOSSES[1], Math.max(LOSSES[0], loss));
  return (
    <>
      <AxisX scale={x} at={floor} count={6} />
      <AxisY scale={y} at={x.range[0]} count={5} />
      {!isSmall && (
        <>
          <text x={x.range[1]} y={size.height - 6} textAnchor="end">
            learning rate
          </text>
          <text x={x.range[0] + 8} y={y.range[1] + 4}>
            loss after training
          </text>
        </>
      )}
      {start !== undefined && (
        <path className="curve dashed cliff-start" d={`M${x.range[0]} ${y(start)}H${x.range[1]}`} />
      )}
      {start !== undefined && !isSmall && (
        <text x={x.range[0] + 8} y={y(start) - 8}>
          loss before training
        </text>
      )}
      {others && rates && (
        <Hairlines xs={rates} x={x} y={y} curves={others.map((ends) => ends.map(shown))} />
      )}
      <Curve xs={dots.map(({ rate }) => rate)} ys={dots.map(({ end }) => shown(end))} x={x} y={y} />
      {dots.map((dot) => (
        <circle
          key={dot.rate}
          className={dot.ups > 0 ? "cliff-dot cliff-dot-up" : "cliff-dot"}
          cx={x(dot.rate)}
          cy={y(shown(dot.end))}
          r={dot.rate === scene.rate ? 7 : 4.5}
        />
      ))}
      {scene.isWhole && !isSmall && (
        <Names dots={dots} scales={scales} isWide={size.width >= 480} />
      )}
      {guess !== undefined && (
        <g>
          <path className="curve guess-line" d={`M${x(guess)} ${floor}V${y.range[1] + 40}`} />
          <text
            className="label"
            x={x(guess)}
            y={y.range[1] + 34}
            textAnchor={guess > 10 ? "end" : guess < 0.03 ? "start" : "middle"}
          >
            your guess: {tick(guess)}
          </text>
        </g>
      )}
      {children?.(scales)}
    </>
  );
}

/** The lowest dot by name, and what the filled ones mean. */
function Names({ dots, scales, isWide }: { dots: Dot[]; scales: CliffScales; isWide: boolean }) {
  const { rate: x, loss: y } = scales;
  const best = lowest(dots);
  const up = dots.find(({ ups }) => ups > 0);
  return (
    <g>
      <text
        className="label"
        x={x(best.rate) - 12}
        y={y(Math.max(LOSSES[0], best.end)) + 5}
        textAnchor="end"
      >
        lowest: {significant(best.end, 2)} at {tick(best.rate)}
      </text>
      {up && isWide && (
        <text className="label" x={x(up.rate)} y={y(up.end) + 24} textAnchor="middle">
          filled: some steps go up
        </text>
      )}
    </g>
  );
}
