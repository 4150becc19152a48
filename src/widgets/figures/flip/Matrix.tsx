import type { LayerWeights } from "./flip.ts";

export interface Square {
  left: number;
  top: number;
  side: number;
}

interface Props extends Square, LayerWeights {
  /** 0 as the numbers stand, 1 flipped over the diagonal, anything between on the way. */
  flip: number;
  /** The unit whose weights are joined by a line. */
  marked: number;
}

/** A layer's weights as squares, as large as the weights; solid above 0, dashed below. */
export function Matrix({ left, top, side, units, inputs, weights, flip, marked }: Props) {
  const cell = side / Math.max(units, inputs);
  const largest = Math.max(...weights.map(Math.abs), 1e-6);
  const place = (unit: number, input: number): [number, number] => [
    left + cell * (0.5 + input + flip * (unit - input)),
    top + cell * (0.5 + unit + flip * (input - unit)),
  ];
  const [from, to] = [place(marked, 0), place(marked, inputs - 1)];
  return (
    <g className="matrix">
      <rect className="plane" x={left} y={top} width={side} height={side} />
      <line className="matrix-unit" x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      {weights.map((weight, k) => {
        const [x, y] = place(Math.floor(k / inputs), k % inputs);
        const size = Math.max(2, (cell - 4) * Math.sqrt(Math.abs(weight) / largest));
        return (
          <rect
            key={k}
            className={weight < 0 ? "matrix-below" : "matrix-above"}
            x={x - size / 2}
            y={y - size / 2}
            width={size}
            height={size}
          />
        );
      })}
    </g>
  );
}
