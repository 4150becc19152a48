import { useEffect, useRef } from "react";
import { colourOf, useColours } from "./use-colours.ts";

interface Props {
  /** Square tiles one after another, each row by row. */
  values: ArrayLike<number>;
  /** The side of a tile, in numbers. */
  side: number;
  /** How many tiles stand side by side. */
  across: number;
  /** The size that is drawn in full strength. */
  limit: number;
}

/** Many squares of numbers on one canvas, a number a pixel: hue is sign, strength is size, zero is blank. */
export function PixelSheet({ values, side, across, limit }: Props) {
  const ref = useRef<HTMLCanvasElement>(null);
  const tiles = Math.ceil(values.length / side ** 2);
  const width = across * side;
  const height = Math.ceil(tiles / across) * side;
  const colours = useColours(["--weight", "--weight-negative"]);
  useEffect(() => {
    const context = ref.current?.getContext("2d");
    if (!context || !colours) return;
    const [positive, negative] = colours.split(" ").map(colourOf);
    const image = context.createImageData(width, height);
    for (let at = 0; at < values.length; at++) {
      const tile = Math.floor(at / side ** 2);
      const row = Math.floor(tile / across) * side + Math.floor((at % side ** 2) / side);
      const pixel = 4 * (row * width + (tile % across) * side + (at % side));
      const [red, green, blue] = values[at] < 0 ? negative : positive;
      image.data[pixel] = red;
      image.data[pixel + 1] = green;
      image.data[pixel + 2] = blue;
      if (values[at] !== 0)
        image.data[pixel + 3] = 24 + 231 * Math.min(1, Math.abs(values[at]) / limit);
    }
    context.putImageData(image, 0, 0);
  }, [values, side, across, limit, colours]);
  return (
    <canvas ref={ref} className="pixel-sheet" width={width} height={height} aria-hidden="true" />
  );
}
