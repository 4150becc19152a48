import type { Scale } from "./scale.ts";

interface Props {
  xs: ArrayLike<number>;
  ys: ArrayLike<number>;
  x: Scale;
  y: Scale;
  className?: string;
}

/** The path of a curve through points; a non-finite point breaks it. */
export function pathOf(xs: ArrayLike<number>, ys: ArrayLike<number>, x: Scale, y: Scale): string {
  let path = "";
  let drawing = false;
  for (let index = 0; index < xs.length; index++) {
    const finite = Number.isFinite(ys[index]);
    if (finite)
      path += `${drawing ? "L" : "M"}${x(xs[index]).toFixed(1)} ${y(ys[index]).toFixed(1)}`;
    drawing = finite;
  }
  return path;
}

/** One curve. */
export function Curve({ xs, ys, x, y, className = "" }: Props) {
  return <path className={`curve ${className}`} d={pathOf(xs, ys, x, y)} />;
}

/** Many curves over the same points as one faint path: the other starts behind the reader's own. */
export function Hairlines({ xs, curves, x, y }: Omit<Props, "ys"> & { curves: number[][] }) {
  return <path className="hairlines" d={curves.map((ys) => pathOf(xs, ys, x, y)).join("")} />;
}

/** Data as hollow grey points. */
export function Points({ xs, ys, x, y, className = "", radius = 3 }: Props & { radius?: number }) {
  return (
    <g className={`points ${className}`}>
      {Array.from(xs, (value, index) => (
        <circle key={index} cx={x(value)} cy={y(ys[index])} r={radius} />
      ))}
    </g>
  );
}
