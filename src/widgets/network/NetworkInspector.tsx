import { useMemo, useState } from "react";
import { layoutNetwork, type BiasMark, type Edge } from "../../charts/network-layout.ts";
import { NetworkDrawing } from "../../charts/NetworkDrawing.tsx";
import { Picture } from "../../charts/Picture.tsx";
import { significant } from "../../charts/format.ts";
import { pathOfParameter } from "./parameter-path.ts";

interface Props {
  widths: number[];
  hasBiases?: boolean;
  /** All parameters: layer by layer, the weights row by row, then the biases. */
  parameters: ArrayLike<number>;
  gradients?: ArrayLike<number>;
  updates?: ArrayLike<number>;
  onEdit?: (path: string, value: number) => void;
}

/** The network opened up: every weight a line, every bias a mark; each can be read and edited. */
export function NetworkInspector(props: Props) {
  const { widths, hasBiases = true, parameters, gradients, updates, onEdit } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const tallest = Math.max(...widths);
  const height = Math.max(140, tallest * 20);
  const names = useMemo(() => {
    const { edges, biases } = layoutNetwork(widths, hasBiases, { width: 100, height: 100 });
    return new Map<number, string>([
      ...edges.map((edge): [number, string] => [edge.parameter, nameOfWeight(edge)]),
      ...biases.map((bias): [number, string] => [bias.parameter, nameOfBias(bias, widths)]),
    ]);
  }, [widths, hasBiases]);
  return (
    <details className="network-inspector">
      <summary>Open up the network</summary>
      <Picture label={`A network of ${widths.join(", ")} units`} height={() => height}>
        {(size) => (
          <NetworkDrawing
            layout={layoutNetwork(widths, hasBiases, size)}
            parameters={parameters}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </Picture>
      <div className="network-reading">
        <label>
          Parameter{" "}
          <select
            value={chosen ?? ""}
            onChange={(event) =>
              setChosen(event.target.value === "" ? null : Number(event.target.value))
            }
          >
            <option value="">choose a line or a mark</option>
            {[...names].map(([parameter, name]) => (
              <option key={parameter} value={parameter}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {chosen !== null && (
          <>
            <label>
              value{" "}
              <input
                type="number"
                step="0.1"
                key={`${chosen}:${parameters[chosen]}`}
                defaultValue={Number(parameters[chosen].toPrecision(4))}
                disabled={!onEdit}
                onBlur={(event) => edit(event.target.valueAsNumber)}
                onKeyDown={(event) =>
                  event.key === "Enter" && edit(event.currentTarget.valueAsNumber)
                }
              />
            </label>
            <span>
              gradient <b className="gradient">{reading(gradients?.[chosen])}</b>
            </span>
            <span>
              last update <b className="gradient">{reading(updates?.[chosen])}</b>
            </span>
          </>
        )}
      </div>
    </details>
  );

  function edit(value: number) {
    if (chosen === null || !Number.isFinite(value)) return;
    if (Number(parameters[chosen].toPrecision(4)) === value) return;
    onEdit?.(pathOfParameter(widths, hasBiases, chosen), value);
  }
}

function reading(value: number | undefined): string {
  return value === undefined ? "after the first step" : significant(value);
}

function nameOfWeight({ from, to }: Edge): string {
  const source = from.column === 0 ? `input ${from.index + 1}` : `unit ${from.index + 1}`;
  return `layer ${to.column}: weight from ${source} to unit ${to.index + 1}`;
}

function nameOfBias({ of }: BiasMark, widths: number[]): string {
  const unit = of.column === widths.length - 1 ? "output" : "unit";
  return `layer ${of.column}: bias of ${unit} ${of.index + 1}`;
}
