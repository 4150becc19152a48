import { useEffect, useState } from "react";
import { DEPTHS, SCALES, TILES, fateOf, tileExperiment, type Experiment } from "#experiments";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { significant } from "../../../charts/format.ts";
import { Figure } from "../../figure/Figure.tsx";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { MapGrid } from "./MapGrid.tsx";

interface Props {
  id: string;
  /** The network of the map; each tile has another depth and another start. */
  experiment: Experiment;
  /** What each tile came to when the site was built. */
  outcomes: number[];
}

const DEEPEST = DEPTHS[DEPTHS.length - 1];
/** The tile that is trained first: the deepest network, started a little too small. */
const FIRST = TILES.findIndex(({ depth, scale }) => depth === DEEPEST && scale === SCALES[2]);

/** Paint where learning lives, see the map, open its tiles. */
export function MapFigure({ id, experiment, outcomes }: Props) {
  const [chosen, setChosen] = useState(FIRST);
  const figure = useFigure({
    id,
    experiments: [tileExperiment(experiment, TILES[FIRST])],
    watch: { layers: true },
    pace: 1,
  });
  const prediction = usePrediction<number[]>(id);
  const asked = prediction.phase === "ask";
  const painted = new Set(prediction.guess ?? []);
  const tile = TILES[chosen];
  const layers = figure.view.frame?.runs[0].layers;

  useEffect(() => {
    if (!figure.running || prediction.guess === null) return;
    const right = TILES.filter(
      (_, at) => painted.has(at) === (fateOf(outcomes[at]) === "learned"),
    ).length;
    const deep = TILES.filter(
      ({ depth }, at) => depth === DEEPEST && fateOf(outcomes[at]) === "learned",
    ).length;
    prediction.settle(
      `You had ${right} of ${TILES.length} tiles right. At ${DEEPEST} layers ${deep} of ${SCALES.length} starts learn.`,
      right >= 0.8 * TILES.length,
    );
  }, [figure.running]);

  const open = (at: number) => {
    setChosen(at);
    figure.restart([tileExperiment(experiment, TILES[at])]);
    figure.live.run(2);
  };
  return (
    <Figure
      figure={figure}
      prediction={prediction}
      status={
        asked ? (
          <span>{painted.size} painted</span>
        ) : (
          <>
            <span>
              {tile.depth} layers, start × {tile.scale}
            </span>
            <span>
              loss <b>{figure.view.frame ? significant(figure.view.frame.runs[0].loss) : "–"}</b>
            </span>
          </>
        )
      }
      summary={() =>
        `${tile.depth} layers, start times ${tile.scale}: ${fateOf(outcomes[chosen])}.`
      }
      table={() => ({
        caption: "What each network came to",
        columns: ["hidden layers", ...SCALES.map((scale) => `× ${scale}`)],
        rows: DEPTHS.map((depth, row) => [
          depth,
          ...SCALES.map((_, column) => fateOf(outcomes[row * SCALES.length + column])),
        ]),
      })}
    >
      {asked && (
        <p className="figure-ask">
          Each tile is a network to be trained. Paint the ones that you expect to learn.
        </p>
      )}
      <MapGrid
        outcomes={asked ? null : outcomes}
        painted={painted}
        onPaint={(at, isLearning) => {
          const next = new Set(painted);
          if (isLearning) next.add(at);
          else next.delete(at);
          prediction.set([...next]);
        }}
        chosen={asked ? null : chosen}
        onChoose={open}
      />
      {!asked && (
        <>
          <LossCurve
            losses={figure.view.losses}
            step={figure.step}
            end={Math.max(experiment.steps, figure.step)}
            onSeek={figure.seek}
          />
          {layers && (
            <p className="figure-note">
              On its way through {tile.depth} hidden layers the signal is multiplied by{" "}
              <b>{significant(layers.a[tile.depth - 1] / layers.a[0], 2)}</b>, on its way back by{" "}
              <b className="gradient">
                {significant(layers.deltas[0] / layers.deltas[tile.depth], 2)}
              </b>
              .
            </p>
          )}
        </>
      )}
    </Figure>
  );
}
