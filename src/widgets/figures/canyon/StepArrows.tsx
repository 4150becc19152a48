import { Arrow } from "../../../charts/Arrow.tsx";
import { decimal } from "../../../charts/format.ts";

interface Props {
  /** The middle of the arrows, in pixels. */
  x: number;
  y: number;
  /** ∂L/∂w and ∂L/∂b where the descent stands. */
  gradient: [number, number];
  reach: number;
}

/** The present step taken apart: what moves w and what moves b, the longer one as long as there is room. */
export function StepArrows({ x, y, gradient: [gw, gb], reach }: Props) {
  const scale = reach / Math.max(Math.abs(gw), Math.abs(gb), 1e-12);
  const [right, up] = [-gw * scale, -gb * scale];
  const room = 14;
  return (
    <g className="step-arrows">
      <rect
        className="step-arrows-ground"
        x={x - reach - room}
        y={y - reach - room}
        width={2 * (reach + room)}
        height={2 * (reach + room) + 46}
      />
      <line className="step-arrows-cross" x1={x - reach} x2={x + reach} y1={y} y2={y} />
      <line className="step-arrows-cross" x1={x} x2={x} y1={y - reach} y2={y + reach} />
      <Arrow className="step-both" from={[x, y]} to={[x + right, y - up]} />
      <Arrow className="step-part" from={[x, y]} to={[x + right, y]} />
      <Arrow className="step-part" from={[x, y]} to={[x, y - up]} />
      <Sum y={y + reach + room + 12} {...{ x, name: "b", concept: "bias", sum: "Σδ", value: gb }} />
      <Sum
        y={y + reach + room + 32}
        {...{ x, name: "w", concept: "weight", sum: "Σδx", value: gw }}
      />
    </g>
  );
}

interface SumProps {
  x: number;
  y: number;
  name: string;
  concept: string;
  sum: string;
  value: number;
}

function Sum({ x, y, name, concept, sum, value }: SumProps) {
  return (
    <text x={x} y={y} textAnchor="middle">
      <tspan className={concept} fontStyle="italic">
        {name}
      </tspan>
      {": "}
      <tspan className="gradient">
        {sum} = {decimal(value, 3)}
      </tspan>
    </text>
  );
}
