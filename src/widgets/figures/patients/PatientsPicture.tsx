import { AxisX } from "../../../charts/Axes.tsx";
import { Bars } from "../../../charts/Bars.tsx";
import { pathOf } from "../../../charts/Curve.tsx";
import { Histogram } from "../../../charts/Histogram.tsx";
import type { Size } from "../../../charts/Picture.tsx";
import { powerOfTen, tick } from "../../../charts/format.ts";
import { linear, logarithmic, type Scale } from "../../../charts/scale.ts";
import { barsOf, quantities, type Order } from "./order.ts";
import { XRAY, type Patient } from "./patient.ts";

/** What stands in the picture. */
export interface PatientsScene {
  order: Order;
  patients: [a: Patient, b: Patient];
  names: [a: string, b: string];
  /** Signals of other random starts, as powers of ten: all layers of A, then all of B. */
  others?: number[][];
}

/** Sizes from the smallest that is drawn to the largest, for all tests alike. */
const SIZES: [number, number] = [1e-9, 10];
const HEAD = 28;
const FOOT = 44;

interface Props {
  size: Size;
  scene: PatientsScene;
}

/** Two networks back to back, one floor a layer, the output on top and one axis for both. */
export function PatientsPicture({ size: { width, height }, scene }: Props) {
  const { order, patients, names, others } = scene;
  const layers = patients[0].weights.length;
  const floors = (height - HEAD - FOOT) / layers;
  const row = (layer: number) => height - FOOT - (layer + 0.5) * floors;
  const [middle, spine, edge] = [width / 2, width < 480 ? 20 : 26, width < 480 ? 6 : 12];
  const isXray = order === "weights";
  const inner: [number, number] = [middle - spine, edge];
  const outer: [number, number] = [middle + spine, width - edge];
  const scales: [Scale, Scale] = isXray
    ? [linear(XRAY.domain, [edge, middle - spine]), linear(XRAY.domain, outer)]
    : [logarithmic(SIZES, inner), logarithmic(SIZES, outer)];
  const most = (layer: number) => Math.max(...patients.flatMap(({ weights }) => weights[layer]));
  return (
    <>
      {names.map((name, side) => (
        <text
          key={side}
          className="patient-name"
          x={(scales[side].range[0] + scales[side].range[1]) / 2}
          y={17}
          textAnchor="middle"
        >
          {name}
        </text>
      ))}
      {Array.from({ length: layers }, (_, layer) => (
        <text key={layer} x={middle} y={row(layer) + 4.5} textAnchor="middle">
          {layer === layers - 1 ? "out" : layer + 1}
        </text>
      ))}
      <text x={middle} y={17} textAnchor="middle">
        layer
      </text>
      {patients.map((patient, side) => (
        <g key={side}>
          <AxisX
            scale={scales[side]}
            at={height - FOOT + 4}
            count={isXray || width < 280 ? 3 : 4}
            format={isXray ? tick : power}
          />
          {isXray ? (
            patient.weights.map((counts, layer) => (
              <g key={layer}>
                <line
                  className="patient-floor"
                  x1={scales[side].range[0]}
                  x2={scales[side].range[1]}
                  y1={row(layer) + floors / 2}
                  y2={row(layer) + floors / 2}
                />
                <Histogram
                  counts={counts}
                  x={scales[side]}
                  floor={row(layer) + floors / 2}
                  height={0.92 * floors}
                  most={most(layer)}
                />
              </g>
            ))
          ) : (
            <Bars
              {...barsOf(order, patient)}
              x={scales[side]}
              row={row}
              thickness={0.62 * floors}
              className={order === "activations" ? "activation-bars" : ""}
            />
          )}
          {order === "signal" && others && (
            <path className="hairlines" d={towers(others, side, scales[side])} />
          )}
        </g>
      ))}
      <text className="quantity" x={middle} y={height - 4} textAnchor="middle">
        {quantities[order]}
      </text>
    </>
  );

  /** The other starts as outlines from layer 1 up. */
  function towers(curves: number[][], side: number, x: Scale): string {
    const floor = Array.from({ length: layers }, (_, layer) => layer);
    const along = linear([0, 1], [0, 1]);
    // On a phone a hundred lines would cover the bars.
    const shown = width < 480 ? curves.filter((_, index) => index % 3 === 0) : curves;
    return shown
      .map((curve) =>
        pathOf(
          floor.map((layer) => x(10 ** curve[side * layers + layer])),
          floor.map(row),
          along,
          along,
        ),
      )
      .join("");
  }
}

function power(value: number): string {
  const exponent = Math.round(Math.log10(value));
  return exponent === 0 ? "1" : powerOfTen(exponent);
}
