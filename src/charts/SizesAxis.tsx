import { whole } from "./format.ts";
import { placeFlags } from "./flags.ts";
import { Picture } from "./Picture.tsx";
import { logarithmic } from "./scale.ts";

/** Something on the axis of sizes. */
export interface SizeMark {
  id: string;
  name: string;
  size: number;
}

/** How far a machine goes. */
export interface SizeLimit {
  size: number;
  text: string;
}

interface Props {
  /** In the order in which they get their names. */
  marks: SizeMark[];
  chosen: string;
  /** The reader's own, which moves. */
  own: SizeMark;
  limits: SizeLimit[];
  label: string;
  onChoose?: (id: string) => void;
}

const TICKS: [number, string][] = [
  [1, "1"],
  [1e3, "thousand"],
  [1e6, "million"],
  [1e9, "billion"],
  [1e12, "trillion"],
];
const EDGE = 10;
/** The largest stands near the right end and wants its name beside it. */
const RIGHT = 34;
const LANE = 19;
const LANES = 9;
/** The room above all lanes, for a chosen one that has no place in them. */
const TOP = 22;
const FLOOR = TOP + (LANES + 1) * LANE;

/** Sizes on a log axis: names on poles above it, the reader's own below it, and how far a machine goes. */
export function SizesAxis({ marks, chosen, own, limits, label, onChoose }: Props) {
  const height = FLOOR + 62 + limits.length * 21;
  return (
    <Picture label={label} height={() => height}>
      {({ width }) => {
        const x = logarithmic([1, 1e12], [EDGE, width - RIGHT]);
        const flags = placeFlags(
          marks.map(({ size, name }) => ({ x: x(size), text: name })),
          width,
          LANES,
        );
        const bottom = (lane: number) => FLOOR - 10 - lane * LANE;
        const isNamed = flags.some(({ index }) => marks[index].id === chosen);
        const unnamed = isNamed ? undefined : marks.find(({ id }) => id === chosen);
        const ends = (at: number, length: number) =>
          at + length / 2 > width ? "end" : at < length / 2 ? "start" : "middle";
        return (
          <>
            {flags.map(({ index, lane }) => (
              <path
                key={marks[index].id}
                className="size-pole"
                d={`M${x(marks[index].size)} ${FLOOR - 5}V${bottom(lane) - 12}`}
              />
            ))}
            {unnamed && (
              <path
                className="size-pole size-chosen"
                d={`M${x(unnamed.size)} ${FLOOR - 5}V${TOP - 6}`}
              />
            )}
            {limits.map(({ size, text }, row) => (
              <g key={text}>
                <path
                  className="size-limit"
                  d={`M${x(size)} ${FLOOR - 14}V${FLOOR + 62 + row * 21}`}
                />
                <text
                  className="size-limit-text"
                  x={x(size) - 6}
                  y={FLOOR + 66 + row * 21}
                  textAnchor="end"
                >
                  {text}
                </text>
              </g>
            ))}
            <g className="axis">
              <line x1={EDGE} x2={width - RIGHT} y1={FLOOR} y2={FLOOR} />
              {TICKS.map(([value, name]) => (
                <g key={value} transform={`translate(${x(value)} ${FLOOR})`}>
                  <line y1={-3} y2={3} />
                  <text
                    y={19}
                    textAnchor={value === 1 ? "start" : value === 1e12 ? "end" : "middle"}
                  >
                    {name}
                  </text>
                </g>
              ))}
            </g>
            {marks.map(({ id, size }) => (
              <g key={id} className="size-mark" onClick={() => onChoose?.(id)}>
                <circle cx={x(size)} cy={FLOOR} r={id === chosen ? 6 : 4} />
              </g>
            ))}
            {flags.map(({ index, lane, side }) => {
              const { id, name, size } = marks[index];
              return (
                <text
                  key={id}
                  className={id === chosen ? "size-name size-chosen" : "size-name"}
                  x={x(size) + (side === "right" ? 5 : -5)}
                  y={bottom(lane)}
                  textAnchor={side === "right" ? "start" : "end"}
                  onClick={() => onChoose?.(id)}
                >
                  {name}
                </text>
              );
            })}
            {unnamed && (
              <text
                className="label"
                x={x(unnamed.size)}
                y={14}
                textAnchor={ends(x(unnamed.size), unnamed.name.length * 7.4)}
              >
                {unnamed.name}
              </text>
            )}
            <g className="size-own">
              <path d={`M${x(own.size)} ${FLOOR}V${FLOOR + 34}`} />
              <circle cx={x(own.size)} cy={FLOOR} r={6} />
              <text
                className="label"
                x={x(own.size)}
                y={FLOOR + 46}
                textAnchor={ends(x(own.size), (own.name.length + 14) * 7.4)}
              >
                {own.name}: {whole(own.size)}
              </text>
            </g>
          </>
        );
      }}
    </Picture>
  );
}
