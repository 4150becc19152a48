/** Two rows that belong together, by index from the top. */
export interface Arc {
  from: number;
  to: number;
}

interface Props {
  /** How many rows stand beside the arcs. */
  rows: number;
  arcs: readonly Arc[];
}

/** A row is this high in the picture's own units, and the picture this wide. */
const ROW = 48;
const WIDTH = 104;
/** How far an arc over one row reaches, and each further row. */
const REACH = { first: 16, more: 11 };

/** Arcs beside a list, each from one row to another; the style sheet makes the picture as high as the rows. */
export function Arcs({ rows, arcs }: Props) {
  return (
    <svg className="arcs" viewBox={`0 0 ${WIDTH} ${rows * ROW}`} aria-hidden="true">
      {arcs.map(({ from, to }) => (
        <path key={`${from} ${to}`} data-from={from} data-to={to} d={arcPath(from, to)} />
      ))}
    </svg>
  );
}

/** A curve that leaves the right edge at the middle of one row and comes back at that of another. */
export function arcPath(from: number, to: number): string {
  const [start, end] = [(from + 0.5) * ROW, (to + 0.5) * ROW];
  const reach = Math.min(WIDTH - 2, REACH.first + REACH.more * (to - from - 1));
  // A cubic reaches three quarters of the way to its control points.
  const control = Math.round((WIDTH - reach / 0.75) * 10) / 10;
  return `M${WIDTH} ${start}C${control} ${start} ${control} ${end} ${WIDTH} ${end}`;
}
