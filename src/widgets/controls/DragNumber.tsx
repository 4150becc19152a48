import { useRef, type PointerEvent } from "react";
import { decimal } from "../../charts/format.ts";

interface Props {
  /** What the number is, in words. */
  label: string;
  /** The colour of its concept; ink unless said. */
  concept?: "weight" | "bias";
  value: number;
  min: number;
  max: number;
  step: number;
  decimals?: number;
  disabled?: boolean;
  onChange: (value: number) => void;
}

/** How far the hand moves for one step, in pixels. */
const PIXELS_PER_STEP = 2;

/** A number in a formula that is dragged sideways; a range input under it takes the keys. */
export function DragNumber(props: Props) {
  const { label, concept, value, min, max, step, decimals = 2, disabled = false, onChange } = props;
  const from = useRef<{ x: number; value: number } | null>(null);
  const snap = (raw: number) => {
    const snapped = Math.round(raw / step) * step;
    return Number(Math.min(max, Math.max(min, snapped)).toFixed(6));
  };
  const down = (event: PointerEvent) => {
    if (disabled) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, value };
  };
  const move = (event: PointerEvent) => {
    if (!from.current) return;
    const steps = (event.clientX - from.current.x) / PIXELS_PER_STEP;
    onChange(snap(from.current.value + steps * step));
  };
  const sign = concept === "weight" && value < 0 ? "weight-negative" : (concept ?? "");
  return (
    <span className={`drag-number ${sign}`} data-disabled={disabled || undefined}>
      <input
        className="drag-number-range"
        type="range"
        aria-label={label}
        aria-valuetext={decimal(value, decimals)}
        {...{ min, max, step, value, disabled }}
        onChange={(event) => onChange(snap(event.target.valueAsNumber))}
      />
      <span
        className="drag-number-value"
        aria-hidden="true"
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={() => (from.current = null)}
        onPointerCancel={() => (from.current = null)}
      >
        {decimal(value, decimals)}
      </span>
    </span>
  );
}
