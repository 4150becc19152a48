import type { ReactNode } from "react";
import type { Size } from "../../../charts/Picture.tsx";
import { significant, whole } from "../../../charts/format.ts";
import { costWords, percent, sharesOf, type Columns, type Cost } from "./columns.ts";

/** What stands in the picture. */
export interface ColumnsScene {
  columns: Columns;
  /** Which of the sizes. */
  at: number;
  cost: Cost;
  /** The right column is an outline for the reader to divide. */
  isHidden?: boolean;
  /** The share of the work that the reader gives to the last part. */
  guess?: number | null;
}

/** Where things stand, in pixels. */
export interface ColumnsLayout {
  left: number;
  right: number;
  width: number;
  /** Both columns stand on it. */
  floor: number;
  /** The height of the left column, and of the right one at the usual size. */
  tall: number;
}

const HEAD = 46;
const FOOT = 24;
/** Names closer than this to each other are left out, and those of smaller parts. */
const APART = 17;
const SMALL = 0.02;

/** The columns of a picture of some size: the right one has room for the largest image. */
function layoutOf({ width, height }: Size, { sizes, usual }: Columns): ColumnsLayout {
  const total = (at: number) => sizes[at].multiplyAdds.reduce((sum, count) => sum + count, 0);
  const room = height - HEAD - FOOT;
  const isNarrow = width < 480;
  const column = isNarrow ? 52 : 110;
  const margin = isNarrow ? 82 : 176;
  return {
    left: margin,
    right: width - column - margin,
    width: column,
    floor: height - FOOT,
    tall: (room * total(usual)) / total(sizes.length - 1),
  };
}

interface Props {
  size: Size;
  scene: ColumnsScene;
  children?: (layout: ColumnsLayout) => ReactNode;
}

/** Parameters in one column and what they cost in another, joined part by part; the last part stands on the floor. */
export function ColumnsPicture({ size, scene, children }: Props) {
  const { columns, at, cost, isHidden = false, guess = null } = scene;
  const layout = layoutOf(size, columns);
  const { left, right, width, floor, tall } = layout;
  const costs = columns.sizes[at][cost];
  const usual = columns.sizes[columns.usual][cost];
  const grown = sum(costs) / sum(usual);
  const held = stack(sharesOf(columns.parts.map(({ parameters }) => parameters)), floor, tall);
  const done = stack(sharesOf(costs), floor, tall * grown);
  const names = columns.parts.map(({ name }) => name);
  const isNarrow = size.width < 480;
  const middle = (from: number) => from + width / 2;
  return (
    <g className="columns">
      <text className="label weight" x={middle(left)} y={16} textAnchor="middle">
        {isNarrow ? "parameters" : "what it holds: parameters"}
      </text>
      <text
        className={`label ${cost === "activations" ? "activation" : ""}`}
        x={middle(right)}
        y={16}
        textAnchor="middle"
      >
        {isNarrow
          ? costWords[cost]
          : cost === "activations"
            ? "what it keeps: activations"
            : "what it does: multiply-adds"}
      </text>
      <text x={middle(left)} y={held[0].top - 7} textAnchor="middle">
        {whole(sum(columns.parts.map(({ parameters }) => parameters)) / 1e6)} million
      </text>
      {!isHidden && (
        <text x={middle(right)} y={done[0].top - 7} textAnchor="middle">
          {millions(sum(costs))}
        </text>
      )}
      {!isHidden &&
        held.map((from, part) => (
          <path
            key={part}
            className={`columns-ribbon ${part === names.length - 1 ? "columns-last" : ""}`}
            d={ribbon(left + width, right, from, done[part])}
          />
        ))}
      <Stack parts={held} x={left} width={width} className="columns-held" />
      {isHidden ? (
        <rect className="columns-hidden" x={right} y={floor - tall} width={width} height={tall} />
      ) : (
        <Stack parts={done} x={right} width={width} className={`columns-${cost}`} />
      )}
      <Names parts={held} names={names} x={left - 8} anchor="end" />
      {!isHidden && <Names parts={done} names={names} x={right + width + 8} anchor="start" />}
      {guess !== null && (
        <g>
          <line
            className="curve guess-line"
            x1={right - 6}
            x2={right + width + 6}
            y1={floor - guess * tall}
            y2={floor - guess * tall}
          />
          {!isHidden && (
            <text x={right - 10} y={floor - guess * tall - 6} textAnchor="end">
              {isNarrow ? "guess" : "your guess"}
            </text>
          )}
        </g>
      )}
      <text x={middle(left)} y={size.height - 5} textAnchor="middle">
        {columns.name}
      </text>
      <text x={middle(right)} y={size.height - 5} textAnchor="middle">
        {columns.sizes[at].side} × {columns.sizes[at].side} pixels
      </text>
      {children?.(layout)}
    </g>
  );
}

interface Part {
  top: number;
  bottom: number;
  share: number;
}

/** Shares piled up, the last at the bottom. */
function stack(shares: number[], floor: number, tall: number): Part[] {
  let bottom = floor;
  return shares
    .toReversed()
    .map((share) => {
      const part = { top: bottom - share * tall, bottom, share };
      bottom = part.top;
      return part;
    })
    .toReversed();
}

function Stack(props: { parts: Part[]; x: number; width: number; className: string }) {
  const { parts, x, width, className } = props;
  return parts.map(({ top, bottom }, part) => (
    <rect
      key={part}
      className={`${className} ${part === parts.length - 1 ? "columns-last" : ""}`}
      x={x}
      y={top}
      width={width}
      height={Math.max(1, bottom - top)}
    />
  ));
}

/** The names and shares of the parts that have room for them, the last one always. */
function Names(props: { parts: Part[]; names: string[]; x: number; anchor: "start" | "end" }) {
  const { parts, names, x, anchor } = props;
  let free = Infinity;
  return parts
    .map((part, index) => ({ ...part, index, y: (part.top + part.bottom) / 2 + 5 }))
    .toReversed()
    .map(({ share, index, y }) => {
      const isLast = index === names.length - 1;
      if (!isLast && (share < SMALL || free - y < APART)) return null;
      free = y;
      return (
        <text key={index} className={isLast ? "label" : ""} x={x} y={y} textAnchor={anchor}>
          {names[index]}: {percent(share)}
        </text>
      );
    });
}

/** From the right edge of one part to the left edge of another. */
function ribbon(from: number, to: number, a: Part, b: Part): string {
  const bend = (from + to) / 2;
  return `M${from} ${a.top}C${bend} ${a.top} ${bend} ${b.top} ${to} ${b.top}V${b.bottom}C${bend} ${b.bottom} ${bend} ${a.bottom} ${from} ${a.bottom}Z`;
}

function millions(count: number): string {
  return `${count < 1e9 ? significant(count / 1e6) : whole(count / 1e6)} million`;
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
