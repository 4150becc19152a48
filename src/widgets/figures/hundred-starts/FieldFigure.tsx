import { useEffect, useState } from "react";
import { withSeed, type Experiment } from "#experiments";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { decimal } from "../../../charts/format.ts";
import { Picture } from "../../../charts/Picture.tsx";
import { Segmented } from "../../controls/Segmented.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { alike } from "../../figure/alike.ts";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { FieldPad, GuessKeys, OpenKeys } from "./FieldHands.tsx";
import { FieldPicture, fieldHeight } from "./FieldPicture.tsx";
import { STARTS, useField, type Fate } from "./use-field.ts";

/** How far a guess may be off and still be called right. */
const NEAR = 10;

export interface FieldNetwork {
  /** How many hidden units, in words. */
  name: string;
  experiment: Experiment;
  /** The claim whose starts these are. */
  claim: string;
}

interface Props {
  id: string;
  networks: [FieldNetwork, FieldNetwork];
  /** The examples of exclusive or: inputs one after another, and what is asked. */
  inputs: number[];
  targets: number[];
}

/** Guess how many of a hundred starts learn, train them all, open the ones that failed. */
export function FieldFigure({ id, networks, inputs, targets }: Props) {
  const [lesson] = id.split("/");
  const [isOpened, setOpened] = useState(false);
  const fields = [useField(lesson, networks[0].claim), useField(lesson, networks[1].claim)];
  const figure = useFigure({
    id,
    experiments: [networks[0].experiment],
    watch: { probe: Float32Array.from(inputs) },
    pace: 4,
    takes: (opened) => networks.some(({ experiment }) => alike([experiment])(opened)),
  });
  const prediction = usePrediction<number>(id);
  const asked = prediction.phase === "ask";
  const [{ model }] = figure.experiments;
  const at = networks.findIndex((one) => one.experiment.model.widths[1] === model.widths[1]);
  const field = fields[at];
  const opened = isOpened ? figure.seed : null;
  const { outputs } = figure.view.frame?.runs[0] ?? {};

  useEffect(() => {
    if (!fields[0].isFull || prediction.guess === null) return;
    const { learned } = fields[0];
    prediction.settle(
      `You expected ${prediction.guess}; ${learned} of the ${STARTS} starts learned.`,
      Math.abs(prediction.guess - learned) <= NEAR,
    );
  }, [fields[0].isFull]);

  const take = (network: number) => {
    setOpened(false);
    figure.restart([withSeed(networks[network].experiment, figure.seed)]);
  };
  const open = (start: number) => {
    if (!field.isFull) return;
    setOpened(true);
    figure.restart([withSeed(networks[at].experiment, start)]);
    figure.live.run(4);
  };
  const control = {
    ...figure,
    run: () => {
      if (!field.isFull) return field.train();
      setOpened(true);
      figure.run();
    },
    stepOnce: () => {
      setOpened(true);
      figure.stepOnce();
    },
    setSeed: (seed: number) => {
      setOpened(true);
      figure.setSeed(seed);
    },
    reset: () => {
      fields.forEach(({ clear }) => clear());
      take(at);
    },
  };
  return (
    <Figure
      figure={control}
      prediction={prediction}
      runLabel={field.isFull ? "Run" : "Train the hundred"}
      isDone={field.isFull}
      status={
        asked ? (
          <span>
            {prediction.guess === null ? "no guess yet" : `${prediction.guess} of ${STARTS}`}
          </span>
        ) : opened === null ? (
          <span role="status">{countWords(field.fates)}</span>
        ) : (
          <span>
            start <b>{opened}</b>, step <b>{figure.step}</b>
          </span>
        )
      }
      summary={() => answerWords(opened ?? figure.seed, outputs, targets)}
      table={() => ({
        caption: `What each start came to, with ${networks[at].name}`,
        columns: ["random start", "came to"],
        rows: field.fates.map((fate, start) => [start, wordOf(fate)]),
      })}
    >
      {asked && (
        <p className="figure-ask field-ask">
          Each tile is the same network from another random start. Fill in as many as you expect to
          learn.
        </p>
      )}
      <Picture label={`A hundred random starts: ${countWords(field.fates)}`} height={fieldHeight}>
        {(size) => (
          <FieldPicture
            size={size}
            scene={{
              fates: field.fates,
              guess: asked ? (prediction.guess ?? undefined) : undefined,
              chosen: opened ?? undefined,
            }}
          >
            <FieldPad size={size} isGuessing={asked} onGuess={prediction.set} onOpen={open} />
          </FieldPicture>
        )}
      </Picture>
      {asked && <GuessKeys guess={prediction.guess} onGuess={prediction.set} />}
      {field.isFull && (
        <OpenKeys
          chosen={opened ?? 0}
          wordsOf={(start) => `start ${start}, ${wordOf(field.fates[start])}`}
          onOpen={open}
        />
      )}
      {field.problem && (
        <p className="figure-note" role="alert">
          {field.problem}
        </p>
      )}
      {!asked && (
        <Segmented
          legend="Hidden units"
          name={`${id}-units`}
          options={networks.map(({ name }, index) => ({ value: String(index), label: name }))}
          chosen={String(at)}
          onChoose={(value) => take(Number(value))}
        />
      )}
      {opened !== null && (
        <>
          <LossCurve
            losses={figure.view.losses}
            step={figure.step}
            end={Math.max(figure.end, figure.step)}
            onSeek={figure.seek}
          />
          <p className="figure-note">{answerWords(opened, outputs, targets)}</p>
        </>
      )}
    </Figure>
  );
}

function wordOf(fate: Fate): string {
  return fate === null ? "not trained" : fate ? "learned" : "did not learn";
}

function countWords(fates: Fate[]): string {
  const trained = fates.filter((fate) => fate !== null).length;
  const learned = fates.filter((fate) => fate === true).length;
  return trained === 0 ? "none trained yet" : `${learned} of ${trained} learned`;
}

function answerWords(
  start: number,
  outputs: ArrayLike<number> | undefined,
  targets: number[],
): string {
  if (!outputs) return `Start ${start} is not trained yet.`;
  const given = Array.from(outputs, (logit) => decimal(1 / (1 + Math.exp(-logit)), 2)).join(", ");
  return `Start ${start} answers ${given}, where ${targets.map((one) => decimal(one, 0)).join(", ")} is asked.`;
}
