import type { Monitor, Reading } from "#experiments";
import { AxisX, AxisY } from "../../charts/Axes.tsx";
import { Bars } from "../../charts/Bars.tsx";
import { pathOf } from "../../charts/Curve.tsx";
import { powerOfTen, tick } from "../../charts/format.ts";
import type { Size } from "../../charts/Picture.tsx";
import { linear, logarithmic, type Scale } from "../../charts/scale.ts";

interface Props {
  size: Size;
  monitor: Monitor;
  readings: readonly Reading[];
  /** Which of them stands in the bars; its step is marked on the loss. */
  at: number;
  /** The last step of the run. */
  end: number;
}

const FOOT = 44;

/** What the axis measures, and from where to where; the same for every patient. */
const AXES: Record<Exclude<Monitor, "loss">, { quantity: string; domain: [number, number] }> = {
  a: { quantity: "size of the activations, log scale", domain: [1e-4, 1e4] },
  deltas: { quantity: "size of the signal δ, log scale", domain: [1e-8, 1e2] },
  gradients: { quantity: "size of the gradients: bars weights, rings biases", domain: [1e-8, 1e2] },
  updates: { quantity: "last update over the weights, log scale", domain: [1e-8, 1] },
  off: { quantity: "share of a layer that is dead or saturated", domain: [0, 1] },
  spread: { quantity: "spread between the units of a layer", domain: [0, 1] },
};

/** One monitor: the two losses over the steps, or a bar a layer, the output on top. */
export function MonitorPicture(props: Props) {
  return props.monitor === "loss" ? (
    <Losses {...props} />
  ) : (
    <Layers {...props} monitor={props.monitor} />
  );
}

function Losses({ size: { width, height }, readings, at, end }: Props) {
  const x = linear([0, end], [44, width - 84]);
  const y = logarithmic([1e-3, 10], [height - FOOT, 20]);
  const steps = readings.map(({ step }) => step);
  const last = readings.at(-1);
  const names = last ? apart(y(clamped(last.loss)), y(clamped(last.heldBack))) : null;
  return (
    <>
      <AxisX scale={x} at={height - FOOT} name="step" count={width < 480 ? 3 : 5} />
      <AxisY scale={y} at={44} name="loss" count={5} format={power} />
      <line className="clinic-coin" x1={44} x2={width - 84} y1={y(Math.LN2)} y2={y(Math.LN2)} />
      <text x={50} y={y(Math.LN2) - 7}>
        a coin
      </text>
      {readings[at] && (
        <line
          className="clinic-now"
          x1={x(readings[at].step)}
          x2={x(readings[at].step)}
          y1={height - FOOT}
          y2={20}
        />
      )}
      <path
        className="curve"
        d={pathOf(
          steps,
          readings.map(({ loss }) => clamped(loss)),
          x,
          y,
        )}
      />
      <path
        className="curve dashed"
        d={pathOf(
          steps,
          readings.map(({ heldBack }) => clamped(heldBack)),
          x,
          y,
        )}
      />
      {last && names && (
        <>
          <text className="label" x={x(last.step) + 8} y={names[0] + 5}>
            training
          </text>
          <text className="label" x={x(last.step) + 8} y={names[1] + 5}>
            held-back
          </text>
        </>
      )}
    </>
  );
}

function Layers({
  size: { width, height },
  monitor,
  readings,
  at,
}: Props & { monitor: keyof typeof AXES }) {
  const { quantity, domain } = AXES[monitor];
  const reading = readings[at];
  const isShare = domain[0] === 0;
  const x: Scale = (isShare ? linear : logarithmic)(domain, [52, width - 16]);
  const axis = (
    <>
      <AxisX
        scale={x}
        at={height - FOOT + 4}
        count={width < 480 ? 4 : 6}
        format={isShare ? tick : power}
      />
      <text className="quantity" x={width / 2} y={height - 4} textAnchor="middle">
        {quantity}
      </text>
    </>
  );
  if (!reading) return axis;
  const { names, values } = rowsOf(monitor, reading);
  const floors = (height - FOOT - 8) / names.length;
  const row = (index: number) => height - FOOT - (index + 0.5) * floors;
  return (
    <>
      {names.map((name, index) => (
        <text key={name} x={40} y={row(index) + 4.5} textAnchor="end">
          {name}
        </text>
      ))}
      {axis}
      <Bars
        values={values}
        x={x}
        row={row}
        thickness={Math.min(22, 0.62 * floors)}
        className={["a", "off", "spread"].includes(monitor) ? "activation-bars" : ""}
      />
      {monitor === "gradients" &&
        reading.biasGradients?.map((value, index) => (
          <circle
            key={index}
            className="clinic-ring"
            cx={x(Math.min(value, domain[1]))}
            cy={row(index)}
            r={5}
          />
        ))}
    </>
  );
}

/** The rows from below: the inputs where they count, the hidden layers, and the output where it says something. */
function rowsOf(monitor: keyof typeof AXES, reading: Reading) {
  const lists = {
    a: [reading.inputs, ...reading.a],
    deltas: reading.deltas,
    gradients: reading.weightGradients,
    updates: reading.updateRatios,
    off: reading.off.slice(0, -1),
    spread: reading.spread.slice(0, -1),
  };
  const hidden = Array.from(reading.a.slice(1), (_, layer) => String(layer + 1));
  const isUnits = monitor === "off" || monitor === "spread";
  const names = [...(monitor === "a" ? ["in"] : []), ...hidden, ...(isUnits ? [] : ["out"])];
  return { names, values: lists[monitor] };
}

/** Keeps a loss on the paper. */
function clamped(loss: number): number {
  return Math.min(loss, 10);
}

/** The heights of two labels, moved away from each other until both can be read. */
function apart(one: number, other: number): [number, number] {
  const missing = Math.max(0, 16 - Math.abs(one - other)) / 2;
  const sign = one > other ? 1 : -1;
  return [one + sign * missing, other - sign * missing];
}

function power(value: number): string {
  const exponent = Math.round(Math.log10(value));
  return exponent === 0 ? "1" : powerOfTen(exponent);
}
