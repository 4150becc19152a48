import type { ReactNode } from "react";
import { PENALTIES, RATES, type Trial } from "#experiments";
import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { decimal, powerOfTen } from "../../../charts/format.ts";
import type { Size } from "../../../charts/Picture.tsx";
import { linear, logarithmic, type Scale } from "../../../charts/scale.ts";
import { COIN } from "./search.ts";

export interface TrialsScene {
  trials: Trial[];
  /** Their losses on held-back data; without them no shadow falls. */
  losses?: number[];
  /** Rates and losses of trials from other random starts. */
  others?: [rate: number, loss: number][];
}

/** The square, and under it, over the same rates, how low each trial ends. */
export interface TrialsScales {
  rate: Scale;
  penalty: Scale;
  loss: Scale;
}

/** The highest loss that is drawn; what is above stands at the edge as a cross. */
const HIGHEST = 0.8;

/** The scales of the picture for a size in pixels. */
function trialsScales({ width, height }: Size): TrialsScales {
  const [left, right] = [width < 480 ? 42 : 64, width - 14];
  const floor = height - 44;
  const strip = Math.round(0.3 * (floor - 20));
  return {
    rate: logarithmic(RATES, [left, right]),
    penalty: logarithmic(PENALTIES, [floor - strip - 26, 20]),
    loss: linear([0, HIGHEST], [floor, floor - strip]),
  };
}

interface Props {
  size: Size;
  scene: TrialsScene;
  children?: (scales: TrialsScales) => ReactNode;
}

/** Trials on the square of two settings, and their shadows on the axis of rates. */
export function TrialsPicture({ size, scene, children }: Props) {
  const scales = trialsScales(size);
  const { rate, penalty, loss } = scales;
  const { trials, losses, others } = scene;
  const [left, right] = rate.range;
  const [bottom, top] = penalty.range;
  const [floor, ceiling] = loss.range;
  const best = losses ? losses.indexOf(Math.min(...losses)) : -1;
  const power = (value: number) => powerOfTen(Math.round(Math.log10(value)));
  const y = (value: number) => loss(Math.min(HIGHEST, value));
  return (
    <>
      <rect className="trials-square" x={left} y={top} width={right - left} height={bottom - top} />
      <AxisY scale={penalty} at={left} count={4} format={power} />
      <text x={left + 8} y={top - 7}>
        penalty
      </text>
      <AxisX scale={rate} at={floor} count={6} format={power} />
      <text x={right} y={floor + 36} textAnchor="end">
        learning rate
      </text>
      <line className="trials-coin" x1={left} x2={right} y1={y(COIN)} y2={y(COIN)} />
      <AxisY scale={loss} at={left} count={3} format={(value) => decimal(value, 1)} />
      <text x={left + 8} y={ceiling - 6}>
        loss on held-back data
      </text>
      {losses && others && (
        <path
          className="trials-others"
          d={others
            .map(([at, value]) => `M${rate(at).toFixed(1)} ${y(value).toFixed(1)}h0`)
            .join("")}
        />
      )}
      {trials.map((trial, k) => (
        <g key={k} className={k === best ? "trial is-best" : "trial"}>
          {losses && (
            <>
              <path
                className="trial-shadow"
                d={`M${rate(trial.rate).toFixed(1)} ${penalty(trial.penalty).toFixed(1)}V${y(losses[k]).toFixed(1)}`}
              />
              {losses[k] > HIGHEST ? (
                <path
                  className="trial-off"
                  d={`M${(rate(trial.rate) - 4).toFixed(1)} ${ceiling - 4}l8 8m0 -8l-8 8`}
                />
              ) : (
                <circle cx={rate(trial.rate)} cy={y(losses[k])} r={4.5} />
              )}
            </>
          )}
          <circle
            className="trial-dot"
            cx={rate(trial.rate)}
            cy={penalty(trial.penalty)}
            r={6}
            fillOpacity={losses ? Math.max(0, 1 - losses[k] / COIN).toFixed(2) : 0}
          />
        </g>
      ))}
      {losses && best >= 0 && losses[best] < 0.98 * COIN && (
        <text
          className="label"
          x={rate(trials[best].rate) + (rate(trials[best].rate) > right - 90 ? -10 : 10)}
          y={y(losses[best]) + 5}
          textAnchor={rate(trials[best].rate) > right - 90 ? "end" : "start"}
        >
          best {decimal(losses[best], 2)}
        </text>
      )}
      {children?.(scales)}
    </>
  );
}
