import { useEffect, useRef, useState, type ReactNode } from "react";
import { SPEEDS, type FigureControl, type Speed } from "./use-figure.ts";

/** Numbers behind a picture. */
export interface Table {
  caption: string;
  columns: string[];
  rows: (string | number)[][];
}

/** What trains the run: the numbers are the same either way. */
const KERNELS = {
  fast: "Trained by the fast kernel, in WebAssembly.",
  plain:
    "Trained by the plain kernel: WebAssembly or its SIMD is missing here. Slower, and the same to the last bit.",
};

interface Props {
  figure: FigureControl;
  table?: () => Table;
  children?: ReactNode;
}

/** What a figure can do besides: another start, its speed, a link to this very run, its numbers. */
export function More({ figure, table, children }: Props) {
  const [showing, setShowing] = useState(false);
  const [copied, setCopied] = useState("");
  const details = useRef<HTMLDetailsElement>(null);
  // The panel lies over the text below: it would hide what the keyboard goes on to.
  useEffect(() => {
    const leave = (event: FocusEvent) => {
      if (!figure.ref.current?.contains(event.target as Node)) details.current!.open = false;
    };
    document.addEventListener("focusin", leave);
    return () => document.removeEventListener("focusin", leave);
  }, []);
  const kernel = figure.view.frame?.runs[0].kernel;
  const copy = async () => {
    const link = figure.link();
    try {
      await navigator.clipboard.writeText(link);
      setCopied("Copied.");
    } catch {
      setCopied(link);
    }
  };
  return (
    <details
      className="more"
      ref={details}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== "Escape" || !currentTarget.open) return;
        currentTarget.open = false;
        currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary className="button button-quiet" aria-label="More about this figure">
        ⋯
      </summary>
      <div className="more-panel">
        <label>
          Random start (seed){" "}
          <input
            type="number"
            min={0}
            max={4294967295}
            value={figure.seed}
            onChange={(event) => {
              const seed = event.target.valueAsNumber;
              if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32) figure.setSeed(seed);
            }}
          />
        </label>
        <label>
          Speed{" "}
          <select
            value={figure.speed}
            onChange={(event) => figure.setSpeed(event.target.value as Speed)}
          >
            {Object.keys(SPEEDS).map((speed) => (
              <option key={speed}>{speed}</option>
            ))}
          </select>
        </label>
        <button className="button button-quiet" onClick={copy}>
          Copy a link to this run
        </button>
        <span className="more-copied" role="status">
          {copied}
        </span>
        {table && (
          <button
            className="button button-quiet"
            aria-expanded={showing}
            onClick={() => setShowing(!showing)}
          >
            As a table
          </button>
        )}
        {showing && table && <Numbers table={table()} />}
        {children}
        {kernel && <p className="more-kernel">{KERNELS[kernel]}</p>}
      </div>
    </details>
  );
}

function Numbers({ table }: { table: Table }) {
  return (
    <div className="more-table" tabIndex={0} role="region" aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
