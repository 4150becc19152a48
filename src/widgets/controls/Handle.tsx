import type { PointerEvent } from "react";

interface Props {
  x: number;
  y: number;
  className?: string;
  /** The pointer's place in the picture, in its pixels. */
  onMove: (x: number, y: number) => void;
  onEnd?: () => void;
}

/** A mark in a picture that is dragged: 44 pixels to hit, and the page does not scroll under it. */
export function Handle({ x, y, className = "", onMove, onEnd }: Props) {
  const move = (event: PointerEvent<SVGGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const [left, top] = placeIn(event);
    onMove(left, top);
  };
  return (
    <g
      className={`handle ${className}`}
      transform={`translate(${x} ${y})`}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={move}
      onPointerUp={onEnd}
      onPointerCancel={onEnd}
    >
      <circle className="handle-target" r={22} />
      <circle className="handle-mark" r={7} />
    </g>
  );
}

/** Where a pointer is in its picture, in the picture's own pixels. */
export function placeIn(event: PointerEvent<SVGElement>): [number, number] {
  const svg = event.currentTarget.ownerSVGElement ?? (event.currentTarget as SVGSVGElement);
  const box = svg.getBoundingClientRect();
  const { width, height } = svg.viewBox.baseVal;
  return [
    ((event.clientX - box.left) / box.width) * width,
    ((event.clientY - box.top) / box.height) * height,
  ];
}
