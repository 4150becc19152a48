import { significant, whole } from "../../charts/format.ts";

interface Props {
  step: number;
  /** Not said where it is left out or is no finite number. */
  loss?: number | undefined;
  digits?: number;
}

/** Where a run is: "step 40 loss 0.123". */
export function StepAndLoss({ step, loss, digits = 3 }: Props) {
  return (
    <>
      <span>
        step <b>{whole(step)}</b>
      </span>
      {loss !== undefined && Number.isFinite(loss) && (
        <span>
          loss <b>{significant(loss, digits)}</b>
        </span>
      )}
    </>
  );
}
