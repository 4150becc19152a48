import { DragNumber } from "./DragNumber.tsx";

interface Props {
  /** How many units the layer has. */
  units: number;
  chosen: number;
  onChoose: (unit: number) => void;
  w: number;
  b: number;
  /** The bias cannot be dragged while it is held at 0. */
  biasHeld?: boolean;
  /** Whether the hand, the pointer or the keys are on the formula. */
  onHold?: (held: boolean) => void;
  onWeight: (value: number) => void;
  onBias: (value: number) => void;
}

/** tanh(wx + b) of one unit, large, with its numbers live and in the reader's hand. */
export function UnitFormula(props: Props) {
  const { units, chosen, onChoose, w, b, biasHeld, onHold, onWeight, onBias } = props;
  return (
    <div
      className="formula"
      onPointerEnter={() => onHold?.(true)}
      onPointerLeave={() => onHold?.(false)}
      onFocus={() => onHold?.(true)}
      onBlur={() => onHold?.(false)}
    >
      <span className="formula-line">
        <span className="formula-name">tanh</span>(
        <DragNumber
          label={`Weight of unit ${chosen + 1}`}
          concept="weight"
          {...{ value: w, min: -6, max: 6, step: 0.02, onChange: onWeight }}
        />
        <i className="formula-variable">x</i> +{" "}
        <DragNumber
          label={`Bias of unit ${chosen + 1}`}
          concept="bias"
          disabled={biasHeld}
          {...{ value: b, min: -6, max: 6, step: 0.02, onChange: onBias }}
        />
        )
      </span>
      <label className="formula-unit">
        unit{" "}
        <select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
          {Array.from({ length: units }, (_, index) => (
            <option key={index} value={index}>
              {index + 1}
            </option>
          ))}
        </select>{" "}
        of {units}
      </label>
    </div>
  );
}
