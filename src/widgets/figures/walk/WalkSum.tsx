import { decimal } from "../../../charts/format.ts";
import { legsOf, type Network } from "./walk.ts";

/** The walk as the sum that it is, each part in the colour of what it is made with. */
export function WalkSum({ network, at }: { network: Network; at: number }) {
  const legs = legsOf(network, at);
  const sum = legs.reduce((total, { by }) => total + by, 0);
  return (
    <p className="walk-sum">
      <i>y</i> ={" "}
      {legs.map(({ by, kind, parameter }, leg) => {
        const concept = kind === "bias" ? "bias" : parameter < 0 ? "weight-negative" : "weight";
        // A part that rounds to zero has no sign to show.
        const isBelow = Number(by.toFixed(2)) < 0;
        const sign = isBelow ? "−" : leg > 0 ? "+" : "";
        return (
          <span key={leg}>
            {leg > 0 ? ` ${sign} ` : sign}
            <span className={concept}>{decimal(Math.abs(by), 2)}</span>
          </span>
        );
      })}{" "}
      = <b>{decimal(sum, 2)}</b>
    </p>
  );
}
