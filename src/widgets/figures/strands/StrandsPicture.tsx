import { useId, type ReactNode } from "react";
import { unitTwins } from "#experiments";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Curve, Hairlines, Points } from "../../../charts/Curve.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { linear, type Scale } from "../../../charts/scale.ts";

/** What stands in the picture of the strands. */
export interface StrandsScene {
  data: { xs: number[]; ys: number[] };
  /** All parameters of the network: the units' weights, their biases, the weights out, the output's bias. */
  parameters: ArrayLike<number>;
  units: number;
  /** What the network answers at the data. */
  outputs: ArrayLike<number>;
  /** The answers of other random starts. */
  others?: number[][];
}

/** How thick one strand is, in pixels; equal ones lie side by side as one stroke. */
const STRAND = 1.6;

export function strandScales({ width, height }: Size): { x: Scale; y: Scale } {
  return {
    x: linear([-3, 3], [10, width - 24]),
    y: linear([-1.15, 1.3], [height - 8, 12]),
  };
}

interface Props {
  size: Size;
  scene: StrandsScene;
  labelled?: boolean;
  children?: (scales: { x: Scale; y: Scale }) => ReactNode;
}

/** Each hidden unit as a strand tanh(wx + b), and under them the data and the answer of all together. */
export function StrandsPicture({ size, scene, labelled = true, children }: Props) {
  const clip = useId();
  const { data, parameters, units, outputs, others } = scene;
  const { x, y } = strandScales(size);
  const twins = unitTwins(parameters, units);
  const groups = [...new Set(twins)].map((first) => ({
    first,
    count: twins.filter((twin) => twin === first).length,
  }));
  const peak = Array.from(outputs).indexOf(Math.max(...Array.from(outputs)));
  const strand = (unit: number) =>
    data.xs.map((at) => Math.tanh(parameters[unit] * at + parameters[units + unit]));
  return (
    <>
      <clipPath id={clip}>
        <rect width={size.width} height={size.height} />
      </clipPath>
      <AxisX scale={x} at={y(0)} name="x" count={6} without={[0]} />
      <AxisY scale={y} at={x(0)} count={4} without={[0]} />
      <g clipPath={`url(#${clip})`}>
        <Points {...data} x={x} y={y} />
        {others && <Hairlines xs={data.xs} curves={others} x={x} y={y} />}
        {groups.map(({ first, count }) => (
          <g key={first} style={{ strokeWidth: STRAND * count + 0.6 }}>
            <Curve className="strand" xs={data.xs} ys={strand(first)} x={x} y={y} />
          </g>
        ))}
        <Curve className="thick dashed" xs={data.xs} ys={outputs} x={x} y={y} />
      </g>
      {labelled && (
        <>
          {Math.abs(outputs[peak]) < 1.3 && (
            <text
              className="label"
              x={x(data.xs[peak])}
              y={Math.max(16, y(outputs[peak]) - 12)}
              textAnchor="middle"
            >
              their sum, weighted
            </text>
          )}
          {groups.length === 1 && (
            <text className="label activation" x={x(-2.95)} y={y(strand(0)[2]) + 26}>
              {units} units, one stroke
            </text>
          )}
        </>
      )}
      {children?.({ x, y })}
    </>
  );
}
