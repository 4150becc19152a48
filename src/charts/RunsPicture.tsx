import { AxisX } from "./Axes.tsx";
import { Picture } from "./Picture.tsx";
import { linear, logarithmic } from "./scale.ts";
import { powerOfTen, tick } from "./format.ts";

interface Props {
  /** One number a random start. */
  column: number[];
  atLeast?: number;
  atMost?: number;
  /** What the number is. */
  name: string;
}

const RADIUS = 3.5;

/** One dot a random start, stacked where they fall together, between the lines of the bar. */
export function RunsPicture({ column, atLeast, atMost, name }: Props) {
  const marks = [...column, ...[atLeast, atMost].filter((mark) => mark !== undefined)];
  const [low, high] = [Math.min(...marks), Math.max(...marks)];
  const isLog = low > 0 && high / low > 50;
  const pad = (high - low || Math.abs(high) || 1) * 0.08;
  return (
    <Picture label={`${name} of ${column.length} random starts`} height={() => 120}>
      {({ width, height }) => {
        const range: [number, number] = [16, width - 16];
        const x = isLog
          ? logarithmic([low / 1.2, high * 1.2], range)
          : linear([low - pad, high + pad], range);
        const stacks = new Map<number, number>();
        const floor = height - 34;
        return (
          <>
            {[atLeast, atMost].map(
              (mark, index) =>
                mark !== undefined && (
                  <g key={index} className="bar-mark">
                    <line x1={x(mark)} x2={x(mark)} y1={14} y2={floor} />
                    <text x={x(mark)} y={10} textAnchor="middle">
                      {index === 0 ? "at least" : "at most"}
                    </text>
                  </g>
                ),
            )}
            {column.map((value, index) => {
              const slot = Math.round(x(value) / (2 * RADIUS));
              const level = stacks.get(slot) ?? 0;
              stacks.set(slot, level + 1);
              const y = Math.max(18, floor - RADIUS - level * RADIUS * 1.4);
              return (
                <circle
                  key={index}
                  className="run-dot"
                  cx={slot * 2 * RADIUS}
                  cy={y}
                  r={RADIUS - 0.5}
                />
              );
            })}
            <AxisX
              scale={x}
              at={floor}
              count={4}
              format={isLog ? (value) => powerOfTen(Math.round(Math.log10(value))) : tick}
            />
          </>
        );
      }}
    </Picture>
  );
}
