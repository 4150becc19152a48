import type { Size } from "../../../charts/Picture.tsx";
import { short } from "./pieces.ts";
import { endsOf, placesIn } from "./places.ts";
import type { PassesScene } from "./PassesPicture.tsx";
import { WEIGHTS } from "./stops.ts";

interface Props {
  size: Size;
  scene: PassesScene;
  onTap?: (weight: number) => void;
}

/** The weights as lines, each with its number and, once it is known, its gradient. */
export function PassesWeights({ size, scene, onTap }: Props) {
  const { passes, stops, at, guess, largest } = scene;
  const [hidden, last] = passes.layers;
  const places = placesIn(size);
  const filled = new Set(stops.slice(0, at + 1).map(({ fills }) => fills));
  const { fills, reads } = stops[at];
  const most = Math.max(...hidden.weights.map(Math.abs), ...last.weights.map(Math.abs));
  const now = (name: string) => (fills === name ? " is-now" : "");
  return (
    <>
      {WEIGHTS.map(({ key, layer, index }, weight) => {
        const value = passes.layers[layer].weights[index];
        const [from, to] = endsOf(places, layer, index);
        const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
        return (
          <g
            key={key}
            className={`edge ${value < 0 ? "edge-negative" : "edge-positive"}${reads.includes(key) ? " is-read" : ""}`}
            onClick={() => onTap?.(weight)}
          >
            <line {...line} strokeWidth={0.75 + (3 * Math.abs(value)) / (most || 1)} />
            {onTap && <line className="edge-target passes-target" {...line} />}
          </g>
        );
      })}
      {WEIGHTS.map(({ name, key, layer, index }, weight) => {
        const value = passes.layers[layer].weights[index];
        const slope = passes.layers[layer].weightGrads[index];
        const [from, to] = endsOf(places, layer, index);
        const share =
          layer === 0 && index !== 0 && index !== 3 ? (size.width < 480 ? 0.35 : 0.3) : 0.5;
        const spot = {
          x: from.x + share * (to.x - from.x),
          y: from.y + share * (to.y - from.y),
        };
        const slopeShown = filled.has(`d${key}`);
        const marked = guess === weight ? " is-guess" : largest === weight ? " is-largest" : "";
        return (
          <g
            key={key}
            className={`passes-weight${marked}`}
            transform={`translate(${spot.x} ${spot.y})`}
            onClick={() => onTap?.(weight)}
          >
            {marked !== "" && (
              <rect
                className="passes-mark"
                x={-31}
                y={-21}
                width={62}
                height={slopeShown ? 42 : 24}
                rx={4}
              />
            )}
            {onTap && <circle className="passes-target" r={22} />}
            <text className="label" textAnchor="middle" y={-5}>
              <tspan className="passes-name">{name} </tspan>
              <tspan className={value < 0 ? "passes-negative" : "passes-positive"}>
                {short(value)}
              </tspan>
            </text>
            {slopeShown && (
              <text className={`label gradient${now(`d${key}`)}`} textAnchor="middle" y={15}>
                {short(slope)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
