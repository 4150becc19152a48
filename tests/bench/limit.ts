import type { Contestant } from "./peer.ts";

const ROUNDS = 100_000;

interface Limit {
  flopsPerRound(): number;
  run(rounds: number, factor: number, term: number): number;
}

/** The loop as a contestant, a step being a hundred thousand rounds. */
export async function limit(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Contestant & { flopsPerStep: number }> {
  const { instance } = await WebAssembly.instantiate(bytes);
  const { run, flopsPerRound } = instance.exports as unknown as Limit;
  return {
    flopsPerStep: ROUNDS * flopsPerRound(),
    steps(count) {
      let result = 0;
      for (let k = 0; k < count; k++) result += run(ROUNDS, 0.999, 0.001);
      return result;
    },
    predict: () => new Float32Array(0),
    close() {},
  };
}
