import type { Size } from "../../../charts/Picture.tsx";

interface Place {
  x: number;
  y: number;
}

/** Where inputs, units and loss stand in a picture of a size. */
export function placesIn({ width, height }: Size) {
  const narrow = width < 480;
  const radius = narrow ? 18 : 22;
  const rows = [0.19 * height, 0.73 * height];
  const inputs = rows.map((y) => ({ x: radius + 4, y }));
  const hidden = rows.map((y) => ({ x: (narrow ? 0.44 : 0.42) * width, y }));
  const out = { x: (narrow ? 0.76 : 0.72) * width, y: 0.46 * height };
  const loss = { x: width - radius - 4, y: 0.46 * height };
  return { radius, inputs, hidden, out, loss };
}

/** From where to where a weight of a layer runs. */
export function endsOf(
  places: ReturnType<typeof placesIn>,
  layer: number,
  index: number,
): [Place, Place] {
  return layer === 0
    ? [places.inputs[index % 2], places.hidden[index >> 1]]
    : [places.hidden[index], places.out];
}
