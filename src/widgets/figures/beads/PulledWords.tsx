import { decimal, significant } from "../../../charts/format.ts";
import { lossOf, priceOf, type Bead } from "./beads.ts";

/** What one bead costs beside all others, and the signal that it sends back. */
export function PulledWords({ beads, index }: { beads: Bead[]; index: number }) {
  const bead = beads[index];
  const price = priceOf(bead);
  const others = lossOf(beads) * beads.length - price;
  return (
    <span>
      Pull the ringed one: it costs <b>{decimal(price, 2)}</b>, the other {beads.length - 1}{" "}
      together <b>{significant(others, 2)}</b>. Its signal <i>p</i> − <i>y</i> is{" "}
      <b className="gradient">{decimal(bead.p - 1, 2)}</b>.
    </span>
  );
}
