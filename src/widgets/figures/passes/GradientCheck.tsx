import type { Check } from "#experiments";
import { powerOfTen, significant } from "../../../charts/format.ts";
import { Segmented } from "../../controls/Segmented.tsx";
import { PARAMETERS } from "./stops.ts";

/** Sizes of a nudge, as powers of ten. */
const NUDGES = [0, -1, -2, -4, -6] as const;

interface Props {
  name: string;
  power: number;
  onPower: (power: number) => void;
  /** What the worker found, or null while it is asked. */
  check: Check | null;
}

/** How far two slopes are apart, as a share of the larger; 0 where both are 0. */
function apart(found: number, nudged: number): number {
  const larger = Math.max(Math.abs(found), Math.abs(nudged));
  return larger === 0 ? 0 : Math.abs(found - nudged) / larger;
}

const size = (power: number) => (power > -3 ? String(10 ** power) : powerOfTen(power));

/** Every slope twice, from the backward pass and from two nudges, and how far they are apart. */
export function GradientCheck({ name, power, onPower, check }: Props) {
  const worst = check ? Math.max(...check.found.map((g, k) => apart(g, check.nudged[k]))) : null;
  return (
    <div className="gradient-check">
      <p className="figure-ask">
        Each parameter is nudged up and down, and the loss computed anew. How large a nudge?
      </p>
      <Segmented
        legend="Size of the nudge"
        name={`${name}-nudge`}
        options={NUDGES.map((each) => ({ value: String(each), label: size(each) }))}
        chosen={String(power)}
        onChoose={(value) => onPower(Number(value))}
      />
      {check && worst !== null && (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">slope of</th>
                <th scope="col">backward</th>
                <th scope="col">nudged</th>
                <th scope="col">apart</th>
              </tr>
            </thead>
            <tbody>
              {PARAMETERS.map((parameter, k) => {
                const off = apart(check.found[k], check.nudged[k]);
                return (
                  <tr key={parameter} className={off > 0 && off === worst ? "is-worst" : undefined}>
                    <th scope="row">{parameter}</th>
                    <td>{significant(check.found[k], 5)}</td>
                    <td>{significant(check.nudged[k], 5)}</td>
                    <td>{significant(off, 2)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className="figure-ask" role="status">
            Worst relative error <b>{significant(worst, 2)}</b>, from {2 * PARAMETERS.length}{" "}
            forward passes with nudges of {size(power)}. The backward pass was one.
          </p>
        </>
      )}
    </div>
  );
}
