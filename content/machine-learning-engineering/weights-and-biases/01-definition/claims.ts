import type { DataSet } from "#engine";
import { defineClaim } from "#experiments";

/** The steps at which the other starts are drawn behind the reader's own line. */
const SEEN = [0, 3, 6, 10, 15, 22, 32, 46, 66, 95, 135, 190, 260, 360];

export default [
  defineClaim({
    id: "least-squares",
    sentence:
      "From a random start and on points drawn anew, training ends on the line of least squares, within 0.0005 in weight and bias; its loss is never above the loss of the start, and no tilt moves the height at x = 0.",
    source:
      "Ours: the end of the run beside the line of least squares, solved in double precision.",
    kind: "perSeed",
    experiments: ["line", "lineRedrawn"],
    measure(train) {
      const redrawn = train("lineRedrawn");
      const same = train("line");
      const path = train("line", 0).run;
      const curve = SEEN.flatMap((step) => {
        while (path.stepCount < step) path.step();
        return [step, ...path.parameters()];
      });
      return {
        values: {
          distance: distance(redrawn.run),
          distanceOnTheSamePoints: distance(same.run),
          highestLoss: Math.max(...redrawn.losses) / redrawn.losses[0],
          heightAtZero: heightMovedByTilting(same.run),
        },
        curve,
      };
    },
    bars: {
      distance: { atMost: 0.0005 },
      distanceOnTheSamePoints: { atMost: 0.0005 },
      highestLoss: { atMost: 1 },
      heightAtZero: { atMost: 0 },
    },
    effect: "distance",
    held: 100,
  }),
];

interface LineRun {
  training: { data: DataSet };
  parameters(): Float32Array;
  predict(inputs: Float32Array): Float32Array;
  change(path: string, value: number): void;
}

/** How far weight or bias are from those of the line of least squares, whichever is farther. */
function distance(run: LineRun): number {
  const [w, b] = run.parameters();
  const best = leastSquares(run.training.data);
  return Math.max(Math.abs(w - best.w), Math.abs(b - best.b));
}

/** w = Σ(x − x̄)(y − ȳ) / Σ(x − x̄)², b = ȳ − wx̄. */
function leastSquares({ inputs, targets, count }: DataSet): { w: number; b: number } {
  const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / count;
  const [meanX, meanY] = [mean(inputs), mean(targets)];
  let together = 0;
  let alone = 0;
  inputs.forEach((x, n) => {
    together += (x - meanX) * (targets[n] - meanY);
    alone += (x - meanX) ** 2;
  });
  const w = together / alone;
  return { w, b: meanY - w * meanX };
}

/** The most that the output at x = 0 differs from the bias under weights from −5 to 5. */
function heightMovedByTilting(run: LineRun): number {
  const bias = run.parameters()[1];
  let most = 0;
  for (let w = -5; w <= 5; w++) {
    run.change("layers.0.weights.0", w);
    most = Math.max(most, Math.abs(run.predict(Float32Array.of(0))[0] - bias));
  }
  return most;
}
