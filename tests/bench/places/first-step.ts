import { circle, mlp, sgd, train } from "../../../src/engine/index.ts";
import { loadKernel } from "../../../src/session/load-kernel.ts";

const kernel = await loadKernel();
const training = {
  data: circle({ count: 500 }),
  loss: "squaredError" as const,
  optimizer: sgd({ learningRate: 0.03 }),
  batch: 10,
  seed: 1,
};
const run = train(mlp([2, 8, 8, 1]), training, kernel);
run.step();
postMessage(run.kernel);
