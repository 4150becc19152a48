import type { Case } from "#experiments";

/** A case as the page gets it: the idea behind a wrong diagnosis comes rendered, with the way to what refutes it. */
export interface ClinicCase extends Omit<Case, "notThat"> {
  notThat: Record<string, { words: string; refuted?: string }>;
}
