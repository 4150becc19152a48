import { DragNumber } from "./DragNumber.tsx";

interface Props {
  w: number;
  b: number;
  onWeight: (value: number) => void;
  onBias: (value: number) => void;
  /** The hand or the keys have left the formula. */
  onRelease?: () => void;
}

/** y = wx + b, large, with its two numbers live and in the reader's hand. */
export function LineFormula({ w, b, onWeight, onBias, onRelease }: Props) {
  return (
    <div className="formula" onPointerUp={onRelease} onBlur={onRelease}>
      <span className="formula-line">
        <i className="formula-variable">y</i> ={" "}
        <DragNumber
          label="Weight w"
          concept="weight"
          {...{ value: w, min: -3, max: 3, step: 0.02, onChange: onWeight }}
        />
        <i className="formula-variable">x</i> +{" "}
        <DragNumber
          label="Bias b"
          concept="bias"
          {...{ value: b, min: -1, max: 4.4, step: 0.02, onChange: onBias }}
        />
      </span>
    </div>
  );
}
