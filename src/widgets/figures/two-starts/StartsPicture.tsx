import type { ReactNode } from "react";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Curve, pathOf } from "../../../charts/Curve.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { powerOfTen } from "../../../charts/format.ts";
import { linear, logarithmic, type Scale } from "../../../charts/scale.ts";
import { LEAST, shareWords, type Shares } from "./shares.ts";

/** What stands in the picture. */
export interface StartsScene {
  /** How many hidden layers the networks have. */
  depth: number;
  /** The normalised start and the standard one; none while the reader guesses. */
  starts: Shares[];
  /** The shares of other random starts, as powers of ten from layer 1 up. */
  others?: number[][];
  /** The slope of the sigmoid is drawn: a quarter of the size at each layer. */
  quarter?: boolean;
  /** The reader's guess of what comes back to layer 1 at the standard start. */
  guess?: number | null;
}

/** The deepest network that the axis has room for. */
export const DEEPEST = 10;
const NAMES = ["normalised", "standard"];
/** Where the vertical axis stands, in pixels. */
const AXIS = 44;
const HEAD = 48;
const FOOT = 42;
/** How far labels keep from each other, in pixels. */
const APART = 17;

interface Props {
  size: Size;
  scene: StartsScene;
  children?: (scales: { x: Scale; y: Scale }) => ReactNode;
}

/** Variances by layer on a log axis: activations from the left, the signal from the right. */
export function StartsPicture({ size: { width, height }, scene, children }: Props) {
  const { depth, starts, others = [], quarter, guess = null } = scene;
  const isNarrow = width < 480;
  // The ends of the lines need room for their labels.
  const x = linear([1, DEEPEST], isNarrow ? [112, width - 24] : [184, width - 140]);
  const y = logarithmic(domainOf(starts), [height - FOOT, HEAD]);
  const layers = Array.from({ length: depth }, (_, layer) => layer + 1);
  return (
    <>
      <AxisX scale={x} at={height - FOOT} count={isNarrow ? 5 : 10} />
      <AxisY scale={y} at={AXIS} count={5} format={power} />
      <line className="starts-one" x1={AXIS} x2={x(DEEPEST)} y1={y(1)} y2={y(1)} />
      <text x={8} y={14}>
        {isNarrow
          ? "variance left; dashed: standard start"
          : "variance, as a share of where it sets out; log scale"}
      </text>
      <text x={(x(1) + x(DEEPEST)) / 2} y={height - 4} textAnchor="middle">
        hidden layer
      </text>
      <text className="label activation" x={AXIS + 8} y={34}>
        {isNarrow ? "activations, up →" : "activations, on the way up →"}
      </text>
      <text className="label gradient" x={width - 4} y={34} textAnchor="end">
        {isNarrow ? "← signal δ, down" : "← back-propagated signal δ, on the way down"}
      </text>
      <path
        className="hairlines"
        d={others
          .map((powers) =>
            pathOf(
              layers,
              powers.map((power) => 10 ** power),
              x,
              y,
            ),
          )
          .join("")}
      />
      {quarter && (
        <>
          <path className="starts-quarter" d={quarterPath(depth, x, y)} />
          {x(depth) + (isNarrow ? 110 : 200) < width && (
            <text x={x(depth) + 10} y={y(1) + 20}>
              {isNarrow ? "a quarter a layer" : "dotted: a quarter of δ a layer"}
            </text>
          )}
        </>
      )}
      {guess !== null && (
        <>
          <Curve className="guess-line" xs={[depth, 1]} ys={[1, guess]} x={x} y={y} />
          <circle className="handle-mark" cx={x(1)} cy={y(guess)} r={5} />
        </>
      )}
      {starts.map(({ up, down }, index) => {
        const dash = index === 1 ? "dashed" : "";
        return (
          <g key={index}>
            <Curve className={`activation-line thick ${dash}`} xs={layers} ys={up} x={x} y={y} />
            <Curve className={`gradient-line thick ${dash}`} xs={layers} ys={down} x={x} y={y} />
          </g>
        );
      })}
      <Ends
        className="activation"
        shares={starts.map(({ up }) => up[up.length - 1])}
        at={x(depth)}
        side={x(depth) + (isNarrow ? 76 : 130) < width ? "right" : "under"}
        isBare={isNarrow}
        y={y}
      />
      <Ends
        className="gradient"
        shares={starts.map(({ down }) => down[0])}
        at={x(1)}
        side="left"
        isBare={isNarrow}
        y={y}
      />
      {children?.({ x, y })}
    </>
  );
}

interface EndsProps {
  className: string;
  /** What is left at the end of each line. */
  shares: number[];
  at: number;
  side: "left" | "right" | "under";
  /** There is room for the number alone. */
  isBare?: boolean;
  y: Scale;
}

/** The name of each start and what is left, where its line ends. */
function Ends({ className, shares, at, side, isBare, y }: EndsProps) {
  const ends = shares
    .map((share, index) => ({
      share,
      name: NAMES[index],
      top: y(share) + (side === "under" ? 17 : 5),
    }))
    .sort((one, other) => one.top - other.top);
  ends.forEach((end, index) => {
    if (index > 0) end.top = Math.max(end.top, ends[index - 1].top + APART);
  });
  return ends.map(({ share, name, top }) => (
    <text
      key={name}
      className={`label ${className}`}
      x={at + (side === "right" ? 8 : -8)}
      y={Math.min(top, y.range[0] - 4)}
      textAnchor={side === "right" ? "start" : "end"}
    >
      {isBare ? "" : `${name}: `}
      {shareWords(share)}
    </text>
  ));
}

/** From 100 down to 10⁻⁶, and further where a line goes further. */
function domainOf(starts: Shares[]): [number, number] {
  const all = starts.flatMap(({ up, down }) => [...up, ...down]).filter(Number.isFinite);
  return [Math.min(...all) < 1e-6 ? LEAST : 1e-6, Math.max(...all) > 100 ? 1e4 : 100];
}

function quarterPath(depth: number, x: Scale, y: Scale): string {
  const layers = Array.from({ length: depth }, (_, layer) => layer + 1);
  const bound = layers.map((layer) => 16 ** (layer - depth));
  return pathOf(
    layers,
    bound.map((share) => (share < LEAST ? NaN : share)),
    x,
    y,
  );
}

function power(value: number): string {
  const exponent = Math.round(Math.log10(value));
  return exponent === 0 ? "1" : powerOfTen(exponent);
}
