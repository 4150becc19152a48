import type { NetworkLayout } from "./network-layout.ts";
import { decimal } from "./format.ts";

interface Props {
  layout: NetworkLayout;
  parameters: ArrayLike<number>;
  /** The parameter that is being read. */
  chosen: number | null;
  onChoose?: (parameter: number) => void;
}

/** The widest line, in pixels, for the largest weight. */
const WIDEST = 5;

/** Weights as lines (width is size, dashes are minus), biases as marks with their numbers, units as circles. */
export function NetworkDrawing({ layout, parameters, chosen, onChoose }: Props) {
  const largest = Math.max(...layout.edges.map(({ parameter }) => Math.abs(parameters[parameter])));
  const numbers = layout.biases.length <= 40;
  return (
    <g className="network">
      {layout.edges.map(({ from, to, parameter }) => {
        const value = parameters[parameter];
        const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
        return (
          <g
            key={parameter}
            className={`edge ${value < 0 ? "edge-negative" : "edge-positive"} ${parameter === chosen ? "is-chosen" : ""}`}
            onPointerEnter={(event) => event.pointerType === "mouse" && onChoose?.(parameter)}
            onClick={() => onChoose?.(parameter)}
          >
            <line className="edge-target" {...line} />
            <line {...line} strokeWidth={0.4 + (WIDEST * Math.abs(value)) / (largest || 1)} />
          </g>
        );
      })}
      {layout.nodes.map(({ column, index, x, y }) => (
        <circle key={`${column}.${index}`} className="unit" cx={x} cy={y} r={6} />
      ))}
      {layout.biases.map(({ parameter, x, y }) => (
        <g
          key={parameter}
          className={`bias-mark ${parameter === chosen ? "is-chosen" : ""}`}
          transform={`translate(${x} ${y})`}
          onPointerEnter={(event) => event.pointerType === "mouse" && onChoose?.(parameter)}
          onClick={() => onChoose?.(parameter)}
        >
          <circle className="edge-target" r={12} />
          <path className="kink" d="M0-5L4 0L0 5L-4 0Z" />
          {numbers && (
            <text className="label bias" x={7} y={4}>
              {decimal(parameters[parameter], 2)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
