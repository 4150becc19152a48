import { useRef, type PointerEvent } from "react";
import type { Size } from "../../../charts/Picture.tsx";
import { placeIn } from "../../controls/Handle.tsx";
import { stripScale } from "./DataStrip.tsx";

interface Props {
  size: Size;
  mean: number;
  onSlide: (mean: number) => void;
}

/** The cloud of points, to be dragged sideways. */
export function DragData({ size, mean, onSlide }: Props) {
  const grip = useRef<number | null>(null);
  const x = stripScale(size.width);
  const at = (event: PointerEvent<SVGRectElement>) => x.invert(placeIn(event)[0]);
  const left = x(mean - 1.6);
  return (
    <rect
      className="data-grip"
      x={left}
      width={x(mean + 1.6) - left}
      height={size.height}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = at(event) - mean;
      }}
      onPointerMove={(event) => {
        if (grip.current === null) return;
        const to = Math.min(4, Math.max(0, at(event) - grip.current));
        const snapped = Math.round(to * 10) / 10;
        if (Math.abs(snapped - mean) > 0.04) onSlide(snapped);
      }}
      onPointerUp={() => (grip.current = null)}
      onPointerCancel={() => (grip.current = null)}
    />
  );
}
