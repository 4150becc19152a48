import { train } from "../../../src/engine/index.ts";
import type { Peer } from "../peer.ts";

/** The engine with its plain kernel. */
export const learnablePlain = learnable("learnable, plain");

function learnable(id: string): Peer {
  return {
    id,
    start: async ({ model, training }) => {
      const run = train(model, training);
      return {
        steps(count) {
          for (let k = 0; k < count; k++) run.step();
          return run.loss;
        },
        predict: (inputs) => run.predict(inputs),
        close() {},
      };
    },
  };
}
