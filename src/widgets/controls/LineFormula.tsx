import { DragNumber } from "./DragNumber.tsx";

interface Props {
  w: number;
  b: number;
  /** How far each number goes: [lowest, highest]. */
  weights?: [number, number];
  biases?: [number, number];
  disabled?: boolean;
  onWeight: (value: number) => void;
  onBias: (value: number) => void;
  /** The hand or the keys have left the formula. */
  onRelease?: () => void;
}

/** y = wx + b, large, with its two numbers live and in the reader's hand. */
export function LineFormula(props: Props) {
  const { w, b, weights = [-3, 3], biases = [-1, 4.4], disabled, onRelease } = props;
  return (
    <div className="formula" onPointerUp={onRelease} onBlur={onRelease}>
      <span className="formula-line">
        <i className="formula-variable">y</i> ={" "}
        <DragNumber
          label="Weight w"
          concept="weight"
          {...{ value: w, min: weights[0], max: weights[1], step: 0.02, disabled }}
          onChange={props.onWeight}
        />
        <i className="formula-variable">x</i> +{" "}
        <DragNumber
          label="Bias b"
          concept="bias"
          {...{ value: b, min: biases[0], max: biases[1], step: 0.02, disabled }}
          onChange={props.onBias}
        />
      </span>
    </div>
  );
}
