const PRIME = 0x100000001b3n;

/** One hash of several in order, by 64-bit FNV-1a over their text; of a single one, itself. */
export function joinHashes(hashes: readonly string[]): string {
  if (hashes.length === 1) return hashes[0];
  let hash = 0xcbf29ce484222325n;
  for (const character of hashes.join(""))
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.charCodeAt(0))) * PRIME);
  return hash.toString(16).padStart(16, "0");
}
