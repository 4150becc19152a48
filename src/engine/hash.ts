/** 64 bits over the bits of all values, as 16 hex digits: two FNV-1a hashes over the bytes (Fowler, Noll, Vo). */
export function hashOf(values: Float32Array): string {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length);
  let first = 0x811c9dc5;
  let second = 0x050c5d1f;
  for (let k = 0; k < words.length; k++) {
    // A NaN may come in many bit patterns, which processors choose.
    const word = values[k] === values[k] ? words[k] : 0x7fc00000;
    for (let shift = 0; shift < 32; shift += 8) {
      const byte = (word >>> shift) & 255;
      first = Math.imul(first ^ byte, 0x01000193);
      second = Math.imul(second ^ byte, 0x01000193) + k;
    }
  }
  return hex(first) + hex(second);
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, "0");
