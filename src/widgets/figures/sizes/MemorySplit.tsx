import type { Memory } from "#engine";
import { bytes } from "../../../charts/format.ts";

const PARTS = [
  ["weights", "weight", "parameters"],
  ["gradients", "gradient", "gradients"],
  ["optimizer", "optimizer", "optimizer"],
  ["activations", "activation", "activations"],
] as const;

/** What the memory is for: one bar, cut where one use ends, with its numbers. */
export function MemorySplit({ needs }: { needs: Memory }) {
  return (
    <div className="memory-split">
      <div className="memory-bar" aria-hidden="true">
        {PARTS.map(([part, concept]) => (
          <span
            key={part}
            className={`memory-${concept}`}
            style={{ width: `${(100 * needs[part]) / needs.total}%` }}
          />
        ))}
      </div>
      <dl>
        {PARTS.map(([part, concept, name]) => (
          <div key={part} className={needs[part] === 0 ? "memory-none" : ""}>
            <dt className={concept}>{name}</dt>
            <dd>{needs[part] === 0 ? "–" : bytes(needs[part])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
