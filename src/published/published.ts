import type { Architecture } from "#engine";

/** A network of the literature: what it is made of, and where that is written. */
export interface Published {
  /** Permanent; `<Counted model="gpt2">` names it. */
  id: string;
  name: string;
  year: number;
  /** Who described it, and where. */
  source: string;
  architecture: Architecture;
}
