import { useEffect, useState } from "react";
import { whole } from "../../../charts/format.ts";
import type { LayerRow } from "./layer-rows.ts";

interface Props {
  /** A described network, or the widths of a dense one. */
  network: string | number[];
  name: string;
}

/** A network layer by layer, behind a tap; what counts it comes with the first tap. */
export function LayerTable({ network, name }: Props) {
  const [open, setOpen] = useState(false);
  const [rows, setRows] = useState<LayerRow[] | null>(null);
  const key = String(network);
  useEffect(() => {
    if (!open) return;
    let stale = false;
    void import("./layer-rows.ts").then(({ layerRows }) => {
      if (!stale) setRows(layerRows(network));
    });
    return () => void (stale = true);
  }, [open, key]);
  return (
    <details className="tap needs-script" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}, layer by layer</summary>
      {open && rows && (
        <div
          className="more-table"
          tabIndex={0}
          role="region"
          aria-label={`${name}, layer by layer`}
        >
          <table>
            <thead>
              <tr>
                {["layer", "out", "weights", "biases", "norms", "multiply-adds"].map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.path}>
                  <th scope="row">
                    {row.path}
                    {row.times > 1 &&
                      `, ${row.copies === row.times ? "" : "the same "}${row.times} times`}
                  </th>
                  <td>{row.output}</td>
                  {[row.weights, row.biases, row.norms, row.multiplyAdds].map((value, k) => (
                    <td key={k}>{value === 0 ? "" : whole(value)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
