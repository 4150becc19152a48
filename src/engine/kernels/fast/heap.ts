import type { KernelExports } from "./exports.ts";

const PAGE = 65536;

/** The module's memory as lists of four bytes each, given out from the bottom up. */
export class Heap {
  floats!: Float32Array;
  words!: Uint32Array;
  readonly #memory: KernelExports["memory"];
  #end: number;

  /** `from` is the first free address. */
  constructor(memory: KernelExports["memory"], from: number) {
    this.#memory = memory;
    this.#end = from;
    this.#look();
  }

  /** The address of room for so many words, all 0, with four to spare: loads may reach beyond the end. */
  room(words: number): number {
    const at = this.#end;
    this.#end = (at + (words + 4) * 4 + 15) & ~15;
    return at;
  }

  /** Gives back everything from an address on. */
  free(from: number): void {
    this.#end = from;
  }

  /** Makes the memory as large as what was given out; true if all views have to be taken anew. */
  grow(): boolean {
    const missing = this.#end - this.#memory.buffer.byteLength;
    if (missing <= 0) return false;
    this.#memory.grow(Math.floor((missing + PAGE - 1) / PAGE));
    this.#look();
    return true;
  }

  list(at: number, length: number): Float32Array {
    return this.floats.subarray(at / 4, at / 4 + length);
  }

  #look(): void {
    this.floats = new Float32Array(this.#memory.buffer);
    this.words = new Uint32Array(this.#memory.buffer);
  }
}
