import { Handle } from "./Handle.tsx";

interface Props {
  centre: { x: number; y: number };
  /** The circle on which the knob runs, in pixels. */
  radius: number;
  /** Degrees, clockwise from the right. */
  angle: number;
  /** The new angle, from 0 up to 360. */
  onTurn: (angle: number) => void;
}

/** A knob on a circle, turned by hand; a range input beside it does the same by keys. */
export function Dial({ centre, radius, angle, onTurn }: Props) {
  const radians = (angle * Math.PI) / 180;
  return (
    <Handle
      x={centre.x + radius * Math.cos(radians)}
      y={centre.y + radius * Math.sin(radians)}
      onMove={(x, y) => {
        const degrees = (Math.atan2(y - centre.y, x - centre.x) * 180) / Math.PI;
        onTurn((degrees + 360) % 360);
      }}
    />
  );
}
