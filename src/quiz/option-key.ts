/** FNV-1a of the UTF-16 units of a text: an unsigned 32-bit number. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Names an option by its words: the same words keep their key wherever they stand in the list,
 * other words get another, so a stored answer is never read as one that was not given.
 */
export function optionKey(text: string): string {
  return fnv1a(text.trim().replace(/\s+/g, " ")).toString(36);
}
