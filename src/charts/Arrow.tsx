interface Props {
  from: [number, number];
  to: [number, number];
  className?: string;
}

/** How far the head reaches back and to each side, in pixels. */
const HEAD = { back: 8, side: 4 };

/** An arrow; one shorter than its head is a dot. */
export function Arrow({ from, to, className = "" }: Props) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length < 3)
    return <circle className={`arrow-dot ${className}`} cx={from[0]} cy={from[1]} r={2} />;
  const [ux, uy] = [dx / length, dy / length];
  const back = Math.min(HEAD.back, length);
  const side = (HEAD.side * back) / HEAD.back;
  const neck = [to[0] - ux * back, to[1] - uy * back];
  const point = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return (
    <g className={`arrow ${className}`}>
      <path className="arrow-shaft" d={`M${point(...from)}L${point(neck[0], neck[1])}`} />
      <path
        className="arrow-head"
        d={`M${point(...to)}L${point(neck[0] - uy * side, neck[1] + ux * side)}L${point(neck[0] + uy * side, neck[1] - ux * side)}Z`}
      />
    </g>
  );
}
