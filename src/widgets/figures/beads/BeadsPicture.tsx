import type { ReactNode } from "react";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Curve } from "../../../charts/Curve.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { decimal } from "../../../charts/format.ts";
import { linear, type Scale } from "../../../charts/scale.ts";
import { isWrong, lossOf, priceOf, wrongCount, type Bead } from "./beads.ts";

/** The least probability that a bead can be pulled to; its price is the top of the picture. */
export const LEAST = 0.005;
const TOP = 5.5;

export interface BeadsScene {
  /** Left out while the guess is open: the curve alone. */
  beads?: Bead[];
  /** The bead in the reader's hand. */
  chosen?: number;
  /** The loss that the reader expects. */
  guess?: number;
  /** Small pictures go without words. */
  isSmall?: boolean;
}

export interface BeadsScales {
  p: Scale;
  price: Scale;
}

/** The scales of the picture for a size in pixels. */
function beadsScales({ width, height }: Size): BeadsScales {
  return {
    p: linear([0, 1], [30, width - 30]),
    price: linear([0, TOP], [height - 42, 12]),
  };
}

const PLACES = Array.from({ length: 199 }, (_, k) => LEAST + (k / 198) ** 2 * (1 - LEAST));

interface Props {
  size: Size;
  scene: BeadsScene;
  children?: (scales: BeadsScales) => ReactNode;
}

/** Examples as beads on the price curve −ln p, and the loss as their mean height. */
export function BeadsPicture({ size, scene, children }: Props) {
  const scales = beadsScales(size);
  const { p, price } = scales;
  const { beads, chosen, guess, isSmall } = scene;
  const right = p.range[1];
  // The line of a guess at this height would run through the name of the curve.
  const isCrossed = guess !== undefined && guess > 3 && guess < 4;
  return (
    <>
      <AxisX scale={p} at={price(0)} count={size.width < 480 ? 3 : 5} />
      <AxisY scale={price} at={p(0)} count={5} without={[0]} />
      {!isSmall && (
        <text x={right} y={size.height - 4} textAnchor="end">
          probability given to the right class
        </text>
      )}
      <Curve
        className="price-curve"
        xs={PLACES}
        ys={PLACES.map((at) => -Math.log(at))}
        x={p}
        y={price}
      />
      {!isSmall && (
        <text className="label" x={p(0.07)} y={price(isCrossed ? 4.5 : 3.4)}>
          price of an example, −ln p
        </text>
      )}
      {guess !== undefined && (
        <g>
          <path className="curve guess-line" d={`M${p(0)} ${price(guess)}H${right}`} />
          <text className="label" x={right} y={price(guess) - 8} textAnchor="end">
            your guess: {decimal(guess, 2)}
          </text>
        </g>
      )}
      {beads && <Beads {...{ beads, chosen, scales, isSmall, guess }} />}
      {children?.(scales)}
    </>
  );
}

type BeadsProps = BeadsScene & { beads: Bead[]; scales: BeadsScales };

/** The beads, and their mean height as a line. */
function Beads({ beads, chosen, guess, scales, isSmall }: BeadsProps) {
  const { p, price } = scales;
  const loss = lossOf(beads);
  const wrong = wrongCount(beads);
  const right = p.range[1];
  // High up the curve is in the way at the left, low down the beads are at the right.
  const isHigh = loss > 1;
  const isClose = isHigh && guess !== undefined && Math.abs(price(guess) - price(loss)) < 22;
  return (
    <g>
      <path className="curve thick" d={`M${p(0)} ${price(loss)}H${right}`} />
      {!isSmall && (
        <text
          className="label"
          x={isHigh ? right : p(0) + 8}
          y={price(loss) + (isClose ? 20 : -8)}
          textAnchor={isHigh ? "end" : "start"}
        >
          loss {decimal(loss, loss < 0.1 ? 3 : 2)}: the mean height
        </text>
      )}
      {beads.map((bead, index) => {
        if (index === chosen) return null;
        const at = `translate(${p(bead.p).toFixed(1)} ${price(Math.min(TOP, priceOf(bead))).toFixed(1)})`;
        return isWrong(bead) ? (
          <path key={index} className="bead-wrong" transform={at} d="M-4-4L4 4M4-4L-4 4" />
        ) : (
          <circle key={index} className="bead" transform={at} r={4.5} />
        );
      })}
      <text className="label" x={right} y={price(TOP) + 12} textAnchor="end">
        {wrong} of {beads.length} wrong{isSmall ? "" : wrong > 0 ? " ×" : ""}
      </text>
    </g>
  );
}
