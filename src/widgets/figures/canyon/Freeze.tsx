import type { Experiment } from "#experiments";

interface Props {
  freeze: Experiment["freeze"];
  onFreeze: (freeze: Experiment["freeze"]) => void;
}

/** What may move: both, or one alone. */
export function Freeze({ freeze, onFreeze }: Props) {
  return (
    <label>
      What may move{" "}
      <select
        value={freeze ?? "neither"}
        onChange={({ target: { value } }) =>
          onFreeze(value === "weights" || value === "biases" ? value : undefined)
        }
      >
        <option value="neither">w and b</option>
        <option value="biases">w alone</option>
        <option value="weights">b alone</option>
      </select>
    </label>
  );
}
