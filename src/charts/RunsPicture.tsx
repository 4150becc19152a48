import { AxisX } from "./Axes.tsx";
import { Picture } from "./Picture.tsx";
import { runsAxis } from "./runs-axis.ts";
import type { Scale } from "./scale.ts";

/** Runs of one kind: a row of the picture. Entries that are not finite are left out. */
export interface RunsRow {
  name: string;
  values: number[];
  /** Which of them did not hold, by index. */
  missed?: number[];
  /** Run by the reader: filled marks. */
  isFresh?: boolean;
}

interface Props {
  rows: RunsRow[];
  atLeast?: number;
  atMost?: number;
  /** What the number is, with its unit. */
  name: string;
  /** The run that the reader picked: its row and its index in it. */
  picked?: { row: number; index: number } | null;
}

const RADIUS = 3;
const ROW = { first: 92, other: 52 };
const TOP = 20;
/** In the column of the text, on a desk and on a phone. */
const BUILT = { wide: 680, narrow: 320 };
/** Room for the axis and its name. */
const UNDER = 58;

/** Random starts as dots, a row for each kind of run on one axis, between the lines of the bar. */
export function RunsPicture({ rows, atLeast, atMost, name, picked }: Props) {
  const marks = [atLeast, atMost].filter((mark) => mark !== undefined);
  const shown = rows.filter(({ values }) => values.some(Number.isFinite));
  const floors = shown.map((_, at) => TOP + ROW.first + at * ROW.other);
  const height = (floors.at(-1) ?? TOP + ROW.first) + UNDER;
  return (
    <Picture label={labelOf(shown, name)} height={() => height} built={BUILT}>
      {({ width }) => {
        const rowsOfValues = shown.map(({ values }) => values);
        const { x, format } = runsAxis(rowsOfValues, marks, [14, width - 14]);
        const isTight = marks.length === 2 && Math.abs(x(marks[1]) - x(marks[0])) < 64;
        return (
          <>
            {[atLeast, atMost].map(
              (mark, index) =>
                mark !== undefined && (
                  <g key={index} className="bar-mark">
                    <line x1={x(mark)} x2={x(mark)} y1={TOP} y2={height - UNDER} />
                    <text
                      x={x(mark)}
                      y={14}
                      textAnchor={anchorAt(x(mark), width, isTight && index)}
                    >
                      {atLeast === atMost ? "exactly" : index === 0 ? "at least" : "at most"}
                    </text>
                  </g>
                ),
            )}
            {shown.map((row, at) => (
              <Dots
                key={row.name}
                row={row}
                x={x}
                floor={floors[at]}
                tall={at === 0 ? ROW.first - 24 : ROW.other - 24}
                isNamed={shown.length > 1}
                picked={picked && rows[picked.row] === row ? picked.index : null}
              />
            ))}
            <AxisX scale={x} at={height - UNDER + 4} count={width < 500 ? 3 : 5} format={format} />
            <text className="runs-name" x={x.range[0]} y={height - 4}>
              {name}
            </text>
          </>
        );
      }}
    </Picture>
  );
}

interface DotsProps {
  row: RunsRow;
  x: Scale;
  floor: number;
  tall: number;
  isNamed: boolean;
  picked: number | null;
}

/** One row: its dots stacked where they fall together, a cross for each that missed. */
function Dots({ row, x, floor, tall, isNamed, picked }: DotsProps) {
  const { name, values, missed = [], isFresh } = row;
  const places = stacked(values, x, floor, tall);
  const isMissed = (index: number) => missed.includes(index);
  const path = stacks(
    places.filter((_, index) => !isMissed(index)),
    "h0",
    0,
  );
  const crosses = stacks(
    places
      .filter((_, index) => isMissed(index))
      .map(([x, y]): [number, number] => [x - 3, round(y - 3)]),
    "l6 6m0 -6l-6 6",
    6,
  );
  return (
    <g className={isFresh ? "runs runs-fresh" : "runs"}>
      <path className="run-rims" d={path} />
      {!isFresh && <path className="run-holes" d={path} />}
      <path className="run-missed" d={crosses} />
      {picked !== null && places[picked] && (
        <circle className="run-picked" cx={places[picked][0]} cy={places[picked][1]} r={7} />
      )}
      {isNamed && (
        <text className="runs-name" x={x.range[0]} y={floor - tall - 6}>
          {name}
        </text>
      )}
    </g>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * A mark at each place, stack by stack from its foot: said so, a hundred of them weigh a fifth. `mark` is drawn from
 * the place and ends `down` below it.
 */
function stacks(places: readonly [number, number][], mark: string, down: number): string {
  const sorted = [...places].sort(([ax, ay], [bx, by]) => ax - bx || by - ay);
  return sorted
    .map(([x, y], at) => {
      const before = sorted[at - 1];
      if (before?.[0] !== x) return `M${x} ${y}${mark}`;
      return `m0 ${round(y - before[1] - down)}${mark}`;
    })
    .join("");
}

/** Where each value stands: as high as the ones before it in the same slot, closer when they are many. */
function stacked(values: number[], x: Scale, floor: number, tall: number): [number, number][] {
  const [left, right] = x.range;
  const slot = (value: number) =>
    Math.round(Math.min(right, Math.max(left, x(value))) / (2 * RADIUS));
  const counts = new Map<number, number>();
  for (const value of values.filter(Number.isFinite))
    counts.set(slot(value), (counts.get(slot(value)) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  const closest = (tall - 2 * RADIUS) / Math.max(1, most - 1);
  const rise = Math.min(2 * RADIUS, Math.floor(closest * 10) / 10);
  const levels = new Map<number, number>();
  const places: [number, number][] = [];
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) return;
    const at = slot(value);
    const level = levels.get(at) ?? 0;
    levels.set(at, level + 1);
    places[index] = [at * 2 * RADIUS, Math.round((floor - RADIUS - level * rise) * 10) / 10];
  });
  return places;
}

/** Names stay in the picture, and two that stand close turn away from each other. */
function anchorAt(at: number, width: number, tight: number | false): "start" | "middle" | "end" {
  if (at < 40) return "start";
  if (at > width - 40) return "end";
  return tight === false ? "middle" : tight === 0 ? "end" : "start";
}

function labelOf(rows: RunsRow[], name: string): string {
  const parts = rows.map(({ values, missed = [], name: row }) => {
    const count = `${values.length} ${row}`;
    return missed.length > 0 ? `${count}, ${missed.length} of them missed` : count;
  });
  return `${name}: ${parts.join("; ")}`;
}
