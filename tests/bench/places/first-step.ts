import { circle, mlp, sgd, train } from "../../../src/engine/index.ts";

const run = train(mlp([2, 8, 8, 1]), {
  data: circle({ count: 500 }),
  loss: "squaredError",
  optimizer: sgd({ learningRate: 0.03 }),
  batch: 10,
  seed: 1,
});
run.step();
postMessage("stepped");
