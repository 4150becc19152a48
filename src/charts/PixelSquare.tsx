import { useEffect, useRef } from "react";
import { colourOf, useColours } from "./use-colours.ts";

interface Props {
  /** The numbers, one a pixel, row by row in a square. */
  values: ArrayLike<number>;
  /** The side of the square in CSS pixels. */
  side: number;
}

/** Numbers as the pixels of a square: hue is sign, strength is size against the largest. */
export function PixelSquare({ values, side }: Props) {
  const ref = useRef<HTMLCanvasElement>(null);
  const cells = Math.ceil(Math.sqrt(values.length));
  const names = useColours(["--weight", "--weight-negative"]);
  useEffect(() => {
    const context = ref.current?.getContext("2d");
    if (!context || !names) return;
    const colours = names.split(" ").map(colourOf);
    const image = context.createImageData(cells, cells);
    let largest = 0;
    for (let index = 0; index < values.length; index++)
      largest = Math.max(largest, Math.abs(values[index]));
    for (let index = 0; index < values.length; index++) {
      const [red, green, blue] = colours[values[index] < 0 ? 1 : 0];
      image.data.set(
        [red, green, blue, 40 + (215 * Math.abs(values[index])) / (largest || 1)],
        index * 4,
      );
    }
    context.putImageData(image, 0, 0);
  });
  return (
    <canvas
      ref={ref}
      className="pixel-square"
      width={cells}
      height={cells}
      style={{ width: side, height: side }}
      aria-hidden="true"
    />
  );
}
