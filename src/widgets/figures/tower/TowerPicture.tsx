import { AxisX } from "../../../charts/Axes.tsx";
import { Bars } from "../../../charts/Bars.tsx";
import { pathOf } from "../../../charts/Curve.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { linear, type Scale } from "../../../charts/scale.ts";
import { endsOf, timesWords, type Tower } from "./tower.ts";

/** What stands in the picture. */
export interface TowerScene {
  floors: number;
  /** None while the reader guesses: only what sets out is drawn. */
  tower?: Tower;
  /** Other random starts: the shares that go up, then those that come down, the first floor first. */
  others?: number[][];
}

/** The widest that is drawn, in times of what sets out. Linear: a hundredth is as good as nothing to a layer. */
const WIDEST = 2;
const HEAD = 42;
const FOOT = 46;

interface Props {
  size: Size;
  scene: TowerScene;
}

/** A tower, a floor a layer: activations to the left, on their way up, and the signal to the right, on its way down. */
export function TowerPicture({ size: { width, height }, scene }: Props) {
  const { floors, tower, others = [] } = scene;
  const isNarrow = width < 480;
  const high = (height - HEAD - FOOT) / floors;
  const row = (floor: number) => height - FOOT - (floor + 0.5) * high;
  const [middle, spine, edge] = [width / 2, isNarrow ? 18 : 24, isNarrow ? 4 : 40];
  const left = linear([0, WIDEST], [middle - spine, edge]);
  const right = linear([0, WIDEST], [middle + spine, width - edge]);
  const thickness = Math.max(3, 0.72 * high);
  const last = floors - 1;
  const first = [1, ...Array<number>(last).fill(0)];
  const { up, varying, down } = tower ?? { up: first, varying: first, down: first.toReversed() };
  const ends = tower && endsOf(tower);
  return (
    <g className="tower">
      <text className="label activation" x={(edge + middle - spine) / 2} y={16} textAnchor="middle">
        {isNarrow ? "activations, up ↑" : "activations, on their way up ↑"}
      </text>
      <text
        className="label gradient"
        x={(middle + spine + width - edge) / 2}
        y={16}
        textAnchor="middle"
      >
        {isNarrow ? "signal δ, down ↓" : "signal δ, on its way down ↓"}
      </text>
      {[0, 9, 19, last].map((floor) => (
        <text key={floor} x={middle} y={row(floor) + 4.5} textAnchor="middle">
          {floor + 1}
        </text>
      ))}
      <text x={middle} y={HEAD - 8} textAnchor="middle">
        layer
      </text>
      {[left, right].map((scale, side) => (
        <g key={side}>
          <AxisX scale={scale} at={height - FOOT + 4} count={2} />
          <line
            className="tower-plumb"
            x1={scale(1)}
            x2={scale(1)}
            y1={HEAD - 4}
            y2={height - FOOT + 4}
          />
        </g>
      ))}
      <Bars
        values={up}
        parts={varying}
        x={left}
        row={row}
        thickness={thickness}
        className="activation-bars"
      />
      <Bars values={down} x={right} row={row} thickness={thickness} />
      <Beyond values={up} x={left} row={row} side={-1} />
      <Beyond values={down} x={right} row={row} side={1} />
      <path className="hairlines" d={others.map((curve) => outline(curve, left, 0)).join("")} />
      <path
        className="hairlines"
        d={others.map((curve) => outline(curve, right, floors)).join("")}
      />
      {ends && (
        <>
          <text className="label activation" x={left(1)} y={HEAD - 8} textAnchor="middle">
            {timesWords(ends.top)}
          </text>
          <text className="label gradient" x={right(1)} y={height - FOOT + 36} textAnchor="middle">
            {timesWords(ends.bottom)}
          </text>
        </>
      )}
      <text x={left(1)} y={height - 10} textAnchor="middle">
        {ends ? "" : "sets out here"}
      </text>
      {!ends && (
        <text x={right(1)} y={HEAD - 8} textAnchor="middle">
          sets out here
        </text>
      )}
      <text x={middle} y={height - 10} textAnchor="middle">
        {isNarrow ? "" : "times what sets out"}
      </text>
    </g>
  );

  /** Another start as an outline from the first floor up. */
  function outline(curve: number[], x: Scale, from: number): string {
    const along = linear([0, 1], [0, 1]);
    const shares = curve.slice(from, from + floors);
    return pathOf(
      shares.map((share) => x(Math.min(share, WIDEST))),
      shares.map((_, floor) => row(floor)),
      along,
      along,
    );
  }
}

/** An arrow at each floor that is wider than the picture. */
function Beyond(props: {
  values: number[];
  x: Scale;
  row: (floor: number) => number;
  side: -1 | 1;
}) {
  const { values, x, row, side } = props;
  const at = x(WIDEST) + side * 2;
  return (
    <path
      className="tower-beyond"
      d={values
        .map((value, floor) =>
          value > WIDEST ? `M${at} ${row(floor) - 3}l${side * 4} 3l${-side * 4} 3` : "",
        )
        .join("")}
    />
  );
}
