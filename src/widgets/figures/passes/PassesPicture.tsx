import type { Passes } from "#experiments";
import type { Size } from "../../../charts/Picture.tsx";
import { short } from "./pieces.ts";
import { PassesWeights } from "./PassesWeights.tsx";
import { placesIn } from "./places.ts";
import type { Stop } from "./stops.ts";

export interface PassesScene {
  passes: Passes;
  stops: Stop[];
  /** The stop up to which numbers are filled in. */
  at: number;
  /** The weight that the reader tapped, its place in WEIGHTS. */
  guess?: number | null;
  /** The weight with the largest gradient, once it may be seen. */
  largest?: number | null;
}

interface Props {
  size: Size;
  scene: PassesScene;
  /** Weights can be tapped. */
  onTap?: (weight: number) => void;
}

/** A 2-2-1 network with every number at its place, filled in up to a stop. */
export function PassesPicture({ size, scene, onTap }: Props) {
  const { passes, stops, at } = scene;
  const [hidden, last] = passes.layers;
  const places = placesIn(size);
  const filled = new Set(stops.slice(0, at + 1).map(({ fills }) => fills));
  const { fills } = stops[at];
  const now = (name: string) => (fills === name ? " is-now" : "");
  return (
    <g className="passes">
      <line
        className="passes-to-loss"
        x1={places.out.x}
        y1={places.out.y}
        x2={places.loss.x}
        y2={places.loss.y}
      />
      <PassesWeights {...{ size, scene, onTap }} />
      {passes.input.map((value, i) => (
        <g key={i} transform={`translate(${places.inputs[i].x} ${places.inputs[i].y})`}>
          <circle className={`unit${now("x")}`} r={places.radius} />
          <text className="label" textAnchor="middle" y={5}>
            {short(value)}
          </text>
          <text className="passes-name passes-below" textAnchor="middle" y={places.radius + 17}>
            x{"₁₂"[i]}
          </text>
        </g>
      ))}
      {hidden.z.map((z, k) => {
        const n = k + 1;
        const shut = filled.has(`a${n}`) && z <= 0;
        return (
          <g key={k} transform={`translate(${places.hidden[k].x} ${places.hidden[k].y})`}>
            <circle
              className={`unit${shut ? " is-closed" : ""}${now(`z${n}`)}${now(`a${n}`)}${now(`d${n}`)}`}
              r={places.radius}
            />
            {filled.has(`a${n}`) && (
              <text className="label activation" textAnchor="middle" y={5}>
                {short(hidden.a[k])}
              </text>
            )}
            <Bias
              value={hidden.biases[k]}
              name={`b${"₁₂"[k]}`}
              slope={filled.has(`db${n}`) ? hidden.biasGrads[k] : null}
              y={-places.radius - 12}
              now={now(`db${n}`)}
            />
            {filled.has(`z${n}`) && (
              <text className="label" textAnchor="middle" y={places.radius + 17}>
                <tspan className="passes-name">z </tspan>
                {short(z)}
                {shut && <tspan className="passes-name"> closed</tspan>}
              </text>
            )}
            {filled.has(`d${n}`) && (
              <text
                className={`label gradient${now(`d${n}`)}`}
                textAnchor="middle"
                y={places.radius + 34}
              >
                <tspan className="letter-small">δ</tspan> {short(hidden.deltas[k])}
              </text>
            )}
          </g>
        );
      })}
      <g transform={`translate(${places.out.x} ${places.out.y})`}>
        <circle className={`unit${now("z")}${now("d")}`} r={places.radius} />
        {filled.has("z") && (
          <text className="label" textAnchor="middle" y={5}>
            {short(last.z[0])}
          </text>
        )}
        <Bias
          value={last.biases[0]}
          name="c"
          slope={filled.has("dc") ? last.biasGrads[0] : null}
          y={-places.radius - 12}
          now={now("dc")}
          aside={size.width < 480}
        />
        <text className="passes-name passes-below" textAnchor="middle" y={places.radius + 17}>
          z
        </text>
        {filled.has("d") && (
          <text className={`label gradient${now("d")}`} textAnchor="middle" y={places.radius + 34}>
            <tspan className="letter-small">δ</tspan> {short(last.deltas[0])}
          </text>
        )}
      </g>
      <g transform={`translate(${places.loss.x} ${places.loss.y})`}>
        <rect
          className={`passes-loss${now("L")}`}
          x={-places.radius}
          y={-places.radius}
          width={2 * places.radius}
          height={2 * places.radius}
        />
        {filled.has("L") && (
          <text className="label" textAnchor="middle" y={5}>
            {short(passes.loss)}
          </text>
        )}
        <text className="passes-name passes-below" textAnchor="middle" y={places.radius + 17}>
          L
        </text>
        <text className="passes-name passes-below" textAnchor="middle" y={places.radius + 34}>
          y = {short(passes.target)}
        </text>
      </g>
    </g>
  );
}

interface BiasProps {
  value: number;
  name: string;
  slope: number | null;
  y: number;
  now: string;
  /** Set from its unit to the right, where a label stands to the left. */
  aside?: boolean;
}

/** A bias over its unit, as a diamond with its number, and its gradient beside it. */
function Bias({ value, name, slope, y, now, aside }: BiasProps) {
  return (
    <g transform={`translate(${aside ? -10 : 0} ${y})`}>
      <text className="label" textAnchor={aside ? "start" : "middle"}>
        <tspan className="passes-name">{name} </tspan>
        <tspan className="passes-bias">{short(value)}</tspan>
        {slope !== null && <tspan className={`passes-gradient${now}`}>{`  ${short(slope)}`}</tspan>}
      </text>
    </g>
  );
}
