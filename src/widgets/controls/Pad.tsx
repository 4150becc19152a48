import type { PointerEvent } from "react";
import { placeIn } from "./Handle.tsx";

interface Props {
  /** Edges of the pad in the picture, in its pixels. */
  box: { left: number; top: number; width: number; height: number };
  className?: string;
  /** The finger comes down; `onPoint` follows. */
  onBegin?: () => void;
  /** Where the finger is, from where it comes down until it lets go. */
  onPoint: (x: number, y: number) => void;
  /** The finger lets go. */
  onEnd?: () => void;
}

/** A part of a picture that is pointed to, or drawn on, with a finger. */
export function Pad({ box, className = "guess-pad", onBegin, onPoint, onEnd }: Props) {
  const point = (event: PointerEvent<SVGRectElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onPoint(...placeIn(event));
  };
  return (
    <rect
      className={className}
      x={box.left}
      y={box.top}
      width={box.width}
      height={box.height}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onBegin?.();
        point(event);
      }}
      onPointerMove={point}
      onLostPointerCapture={onEnd}
    />
  );
}
