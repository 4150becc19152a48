import type { ReactNode } from "react";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Curve, Hairlines } from "../../../charts/Curve.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { logarithmic, type Scale } from "../../../charts/scale.ts";
import { FEATURE_COUNTS } from "#experiments";
import { BEYOND, type Network } from "./networks.ts";

/** What stands in the picture; anything left out is not drawn. */
export interface SpikeScene {
  networks: Network[];
  /** Where gradient descent stood, once the networks are trained to the very end. */
  before?: Network[];
  /** Other random starts, trained to the very end: their errors by count. */
  others?: number[][];
  /** The reader's guess at the counts from 40 on. */
  guess?: number[];
  /** The count that the sentence below is about. */
  chosen?: number;
}

export interface SpikeScales {
  x: Scale;
  y: Scale;
}

/** As many as there are examples. */
const EXAMPLES = 40;
const FLOOR = 0.03;
const TOP = 100;

/** Log scales of both sides for a size in pixels. */
function spikeScales({ width, height }: Size): SpikeScales {
  const x = logarithmic([1.7, 470], [46, width - 10]);
  const ticks = width < 480 ? [2, 10, 40, 100, 400] : [2, 5, 10, 20, 40, 100, 200, 400];
  x.ticks = () => ticks;
  return { x, y: logarithmic([FLOOR, TOP], [height - 46, 26]) };
}

interface Props {
  size: Size;
  scene: SpikeScene;
  children?: (scales: SpikeScales) => ReactNode;
}

/** The error over the number of weights: on the examples, on new ones, and the line where both are as many. */
export function SpikePicture({ size, scene, children }: Props) {
  const scales = spikeScales(size);
  const { x, y } = scales;
  const { networks, before, others, guess, chosen } = scene;
  const isNarrow = size.width < 480;
  const within = (error: number) => Math.min(TOP, Math.max(FLOOR, error));
  const curve = (of: Network[], which: "train" | "fresh", className: string) => (
    <Curve
      className={className}
      xs={of.map(({ count }) => count)}
      ys={of.map((network) => within(network[which]))}
      {...{ x, y }}
    />
  );
  const first = networks[0];
  return (
    <>
      <AxisX scale={x} at={size.height - 46} />
      <AxisY scale={y} at={46} count={4} />
      <text x={6} y={12}>
        {isNarrow ? "mean squared error, log scale" : "mean squared error, on a log scale"}
      </text>
      <text x={(x.range[0] + x.range[1]) / 2} y={size.height - 6} textAnchor="middle">
        {isNarrow ? "weights that are trained" : "weights that are trained, on a log scale"}
      </text>
      <line className="spike-examples" x1={x(EXAMPLES)} x2={x(EXAMPLES)} y1={22} y2={y.range[0]} />
      <text x={x(EXAMPLES) - 6} y={34} textAnchor="end">
        {EXAMPLES} examples
      </text>
      {others && (
        <Hairlines
          xs={FEATURE_COUNTS}
          curves={others.map((errors) => errors.map(within))}
          {...{ x, y }}
        />
      )}
      {guess && <Curve className="guess-line" xs={BEYOND} ys={guess.map(within)} {...{ x, y }} />}
      {before && curve(before, "fresh", "dashed")}
      {curve(networks, "train", "spike-train")}
      {curve(networks, "fresh", "thick")}
      {networks.map(({ count, train, fresh }) => (
        <g key={count}>
          <circle className="mark-hollow" cx={x(count)} cy={y(within(train))} r={3.5} />
          <circle
            className={count === chosen ? "mark-filled spike-chosen" : "mark-filled"}
            cx={x(count)}
            cy={y(within(fresh))}
            r={count === chosen ? 7 : 4.5}
          />
        </g>
      ))}
      {first && first.fresh !== first.train && networks.length > 2 && (
        <Names
          {...scales}
          network={networks[2]}
          highest={Math.max(
            ...[...networks.slice(0, 3), ...(before ?? []).slice(0, 3)].map(({ fresh }) => fresh),
          )}
          isNarrow={isNarrow}
        />
      )}
      {guess && (
        <text
          className="label"
          x={x.range[1]}
          y={y(within(guess[guess.length - 1])) - 12}
          textAnchor="end"
        >
          your guess
        </text>
      )}
      {children?.(scales)}
    </>
  );
}

interface NamesProps extends SpikeScales {
  network: Network;
  /** The highest line over it. */
  highest: number;
  isNarrow: boolean;
}

/** The names of the two lines, over and under their third marks. */
function Names({ network: { count, train }, highest, x, y, isNarrow }: NamesProps) {
  const under = Math.min(y(Math.max(FLOOR, train)) + 24, y.range[0] - 6);
  return (
    <>
      <text className="label" x={x(count) - 10} y={y(highest) - 16} textAnchor="middle">
        on new examples
      </text>
      <text x={x(count) - (isNarrow ? 22 : 16)} y={under} textAnchor="middle">
        on the {EXAMPLES}
      </text>
    </>
  );
}
