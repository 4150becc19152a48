interface Props {
  /** The numbers row by row, a square of them. */
  values: ArrayLike<number>;
  /** The size that is drawn in full strength; what is larger looks the same. */
  limit: number;
  /** Weights have signs and their colours; ink has neither. */
  kind: "weights" | "ink";
  x?: number;
  y?: number;
  /** The side of the picture in pixels. */
  side: number;
}

/** Shades of each sign. */
const SHADES = 6;

/** Numbers as a picture, a cell each: strength is size, positive is solid, negative striped, exactly zero blank. */
export function PixelImage({ values, limit, kind, x = 0, y = 0, side }: Props) {
  const cells = Math.sqrt(values.length);
  return (
    <g
      className={`pixel-image pixel-${kind}`}
      transform={`translate(${x} ${y}) scale(${side / cells})`}
    >
      {pathsOf(values, cells, limit).map(
        (path, at) =>
          path && (
            <path
              key={at}
              className={at < SHADES ? "pixel-positive" : "pixel-negative"}
              strokeOpacity={Math.round((100 * ((at % SHADES) + 1)) / SHADES) / 100}
              d={path}
            />
          ),
      )}
    </g>
  );
}

/** One path for each shade, the positive ones first; neighbours in a row that share a shade are one line. */
function pathsOf(values: ArrayLike<number>, cells: number, limit: number): string[] {
  const paths = Array.from({ length: 2 * SHADES }, () => "");
  const shadeOf = (at: number) => {
    const value = values[at];
    if (value === 0) return -1;
    const shade = Math.min(SHADES, Math.ceil((Math.abs(value) / limit) * SHADES)) - 1;
    return value > 0 ? shade : SHADES + shade;
  };
  for (let row = 0; row < cells; row++)
    for (let column = 0; column < cells;) {
      const shade = shadeOf(row * cells + column);
      let end = column + 1;
      while (end < cells && shadeOf(row * cells + end) === shade) end += 1;
      if (shade >= 0) paths[shade] += `M${column} ${row}.5h${end - column}`;
      column = end;
    }
  return paths;
}
