import { AxisX } from "./Axes.tsx";
import { Picture } from "./Picture.tsx";
import { linear } from "./scale.ts";
import { wilson } from "./wilson.ts";

interface Props {
  /** How often right at each degree of sureness. */
  rows: { name: string; right: number; count: number }[];
}

const ROW = 44;
const TOP = 12;

/** How sure against how often right: a row a degree, with its share, its interval and its counts. */
export function CalibrationPicture({ rows }: Props) {
  const floor = TOP + ROW * rows.length;
  const label = rows
    .map(({ name, right, count }) => `${name}: ${right} of ${count} right`)
    .join("; ");
  return (
    <Picture label={label} height={() => floor + 46}>
      {({ width }) => {
        const share = linear([0, 1], [96, width - 92]);
        return (
          <>
            {rows.map(({ name, right, count }, at) => {
              const y = TOP + ROW * (at + 0.5);
              const [low, high] = wilson(right, count);
              return (
                <g key={name} className="calibration" transform={`translate(0 ${y})`}>
                  <text className="label" x={0} y={5}>
                    {name}
                  </text>
                  {count > 0 && (
                    <>
                      <line x1={share(low)} x2={share(high)} />
                      <circle cx={share(right / count)} r={6} />
                    </>
                  )}
                  <text x={width} y={5} textAnchor="end">
                    {count > 0 ? `${right} of ${count}` : "none"}
                  </text>
                </g>
              );
            })}
            <AxisX
              scale={share}
              at={floor}
              count={width < 500 ? 3 : 5}
              format={(value) => `${Math.round(100 * value)} %`}
            />
            <text x={(share(0) + share(1)) / 2} y={floor + 40} textAnchor="middle">
              right
            </text>
          </>
        );
      }}
    </Picture>
  );
}
