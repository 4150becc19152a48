import { decimal } from "../../../charts/format.ts";
import { KeysOnly } from "../../controls/KeysOnly.tsx";
import { Pad } from "../../controls/Pad.tsx";
import type { TapeScales } from "./TapePicture.tsx";
import { LARGEST, isTenfold } from "./tracks.ts";

interface Props {
  tape: number[];
  /** The tape while it is under the hand. */
  onPull: (tape: number[]) => void;
  /** The hand lets go of it. */
  onRelease: (tape: number[]) => void;
}

const unitOf = (tape: number[]) => (isTenfold(tape) ? 10 : 1);

/** The tape with one bar at another height, in steps of a half. */
function pulled(tape: number[], at: number, gradient: number): number[] {
  const unit = unitOf(tape);
  const most = LARGEST * unit;
  const near = Math.round((2 * gradient) / unit) * (unit / 2);
  return tape.map((g, step) => (step === at ? Math.min(most, Math.max(-most, near)) : g));
}

/** The tape, on which each bar is pulled up or down. */
export function PullPad({ x, tape: y, gradients, onPull, onRelease }: PadProps) {
  const pull = (left: number, top: number) => {
    const at = Math.round(x.invert(left)) - 1;
    onPull(pulled(gradients, at, y.invert(top)));
  };
  return (
    <Pad
      className="tape-pad"
      box={{
        left: x.range[0],
        top: y.range[1] - 6,
        width: x.range[1] - x.range[0],
        height: y.range[0] - y.range[1] + 12,
      }}
      onPoint={pull}
      onEnd={() => onRelease(gradients)}
    />
  );
}

type PadProps = Omit<Props, "tape"> & TapeScales & { gradients: number[] };

/** The same by keys: a slider for each step. */
export function PullKeys({ tape, onRelease }: Omit<Props, "onPull">) {
  const unit = unitOf(tape);
  return (
    <KeysOnly legend="Pull the gradients by keyboard">
      {tape.map((gradient, at) => (
        <label key={at}>
          step {at + 1}
          <input
            type="range"
            min={-LARGEST * unit}
            max={LARGEST * unit}
            step={unit / 2}
            value={gradient}
            aria-valuetext={decimal(gradient, 1)}
            onChange={(event) => onRelease(pulled(tape, at, event.target.valueAsNumber))}
          />
        </label>
      ))}
    </KeysOnly>
  );
}
