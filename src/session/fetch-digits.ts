import type { DigitSide } from "#experiments";
import { siteAddress } from "../course/address.ts";

/** The digits as the site serves them. Throws, in words for the reader, where they cannot be had. */
export async function fetchDigits(side: DigitSide): Promise<Uint8Array> {
  const response = await fetch(siteAddress(`/data/digits-${side}.bin`)).catch(() => null);
  if (!response) throw new Error("The digits could not be loaded: the site cannot be reached.");
  if (!response.ok)
    throw new Error(`The digits could not be loaded: the site answered ${response.status}.`);
  try {
    const bytes = response.body!.pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(bytes).arrayBuffer());
  } catch {
    throw new Error("The digits could not be loaded: they broke off or arrived damaged.");
  }
}
