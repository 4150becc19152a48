import { DEPTHS, SCALES, TILES, fateOf } from "#experiments";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Curve } from "../../../charts/Curve.tsx";
import { linear } from "../../../charts/scale.ts";
import { Still } from "../../figure/Still.tsx";
import { shade } from "./MapGrid.tsx";

interface Props {
  outcomes: number[];
  /** Tiles enlarged: the loss of each step. */
  enlarged: { caption: string; losses: number[] }[];
}

/** The map on paper, with some of its tiles enlarged. */
export function MapStill({ outcomes, enlarged }: Props) {
  return (
    <Still
      frames={[
        {
          caption:
            "Dark tiles learned, a cross exploded, a dot stayed silent. Down: 2 to 20 hidden layers. Across: first weights from 0.4 to 2.5 times He’s.",
          draw: () => <Tiles outcomes={outcomes} />,
        },
        ...enlarged.map(({ caption, losses }) => ({
          caption,
          draw: ({ width, height }: { width: number; height: number }) => {
            const x = linear([0, losses.length], [34, width - 10]);
            const y = linear([0, 1.5], [height - 26, 10]);
            return (
              <>
                <AxisX scale={x} at={y(0)} count={3} />
                <AxisY scale={y} at={34} count={3} />
                <Curve
                  xs={losses.map((_, step) => step)}
                  ys={losses.map((loss) => (loss > 1.5 ? NaN : loss))}
                  x={x}
                  y={y}
                />
              </>
            );
          },
        })),
      ]}
    />
  );
}

/** The tiles as a picture. */
export function Tiles({
  outcomes,
  width = 300,
  height = 220,
}: {
  outcomes: number[];
  width?: number;
  height?: number;
}) {
  const [w, h] = [width / SCALES.length, height / DEPTHS.length];
  return (
    <>
      {TILES.map((_, tile) => {
        const [x, y] = [(tile % SCALES.length) * w, Math.floor(tile / SCALES.length) * h];
        const fate = fateOf(outcomes[tile]);
        return (
          <g key={tile} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <rect
              className="tile-still"
              width={w - 2}
              height={h - 2}
              fillOpacity={fate === "learned" ? shade(outcomes[tile]) / 100 : 0}
            />
            {fate !== "learned" && (
              <text x={w / 2 - 1} y={h / 2 + 4} textAnchor="middle">
                {fate === "exploded" ? "×" : "·"}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
