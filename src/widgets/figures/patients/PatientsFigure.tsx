import { useEffect, useState } from "react";
import type { Experiment } from "#experiments";
import { decimal, whole } from "../../../charts/format.ts";
import { LossCurve } from "../../../charts/LossCurve.tsx";
import { Picture } from "../../../charts/Picture.tsx";
import { Segmented } from "../../controls/Segmented.tsx";
import { Figure } from "../../figure/Figure.tsx";
import { useFigure } from "../../figure/use-figure.ts";
import { usePrediction } from "../../figure/use-prediction.ts";
import { finding } from "./finding.ts";
import { orders, type Order } from "./order.ts";
import { patientOf, type Patient } from "./patient.ts";
import { PatientsPicture } from "./PatientsPicture.tsx";
import { patientsTable } from "./patients-table.ts";
import { verdictOf, type Guess } from "./verdict.ts";

const LETTERS = ["A", "B"];

export interface PatientsProps {
  id: string;
  /** A, which learns, and B, which dies. */
  experiments: [a: Experiment, b: Experiment];
  /** Both before the first step. */
  start: [a: Patient, b: Patient];
  /** The signals of other random starts, trained. */
  others: number[][];
}

/** Point to the sick network, order a test, and train both in lock step. */
export function PatientsFigure({ id, experiments, start, others }: PatientsProps) {
  const figure = useFigure({ id, experiments, watch: { layers: true }, pace: 1 });
  const prediction = usePrediction<Guess>(id);
  const [pointed, setPointed] = useState<string | null>(null);
  const [ordered, setOrdered] = useState<Order | null>(null);
  const { view } = figure;
  const asked = prediction.phase === "ask";
  const runs = view.frame?.runs;
  const patients = runs
    ? (runs.map(({ parameters, layers }) =>
        patientOf(parameters, layers!, experiments[0].model.widths),
      ) as [Patient, Patient])
    : start;
  const order = asked ? "weights" : (ordered ?? (prediction.guess?.test as Order) ?? "signal");
  const ended = view.state === "ended" || figure.step >= figure.end;
  const losses = runs?.map(({ loss }) => loss) as [number, number] | undefined;

  const choose = (patient: string | null, test: Order | null) => {
    setPointed(patient);
    setOrdered(test);
    if (asked && patient && test) prediction.set({ patient, test });
  };
  useEffect(() => {
    if (view.state !== "ended" || !prediction.guess || !losses) return;
    const { words, right } = verdictOf(prediction.guess, losses);
    prediction.settle(words, right);
  }, [view.state]);

  return (
    <Figure
      figure={figure}
      prediction={prediction}
      summary={() => finding(order, ...patients)}
      status={<Status step={figure.step} losses={losses} />}
      table={() => patientsTable(figure.step, patients)}
    >
      <div className="patients">
        <Picture
          label={`Networks A and B, layer by layer: ${orders.find(({ value }) => value === order)!.label}`}
          height={(width) => (width < 480 ? 300 : 400)}
        >
          {(size) => (
            <PatientsPicture
              size={size}
              scene={{
                order,
                patients,
                names:
                  ended && !asked
                    ? ["A: tanh, learns", "B: sigmoid, dying"]
                    : ["Patient A", "Patient B"],
                others: ended ? others : undefined,
              }}
            />
          )}
        </Picture>
        {asked &&
          LETTERS.map((letter) => (
            <button
              key={letter}
              className="patient-choice"
              aria-pressed={pointed === letter}
              aria-label={`Patient ${letter} is the one that is dying`}
              onClick={() => choose(letter, ordered)}
            />
          ))}
      </div>
      <p className="patients-finding">
        {asked ? <Invitation pointed={pointed} ordered={ordered} /> : finding(order, ...patients)}
      </p>
      <Segmented
        legend={asked ? "Order a test" : "Test"}
        name={`${id}-test`}
        options={orders}
        chosen={asked ? ordered : order}
        onChoose={(test) => choose(pointed, test)}
      />
      {!asked && (
        <LossCurve
          losses={view.losses}
          names={LETTERS}
          step={figure.step}
          end={Math.max(figure.end, figure.step)}
          onSeek={figure.seek}
        />
      )}
    </Figure>
  );
}

function Invitation({ pointed, ordered }: { pointed: string | null; ordered: Order | null }) {
  const test = orders.find(({ value }) => value === ordered)?.label;
  return (
    <>
      {pointed ? (
        <>
          You point to <b>{pointed}</b>.
        </>
      ) : (
        "One of the two is dying. Tap the one you suspect."
      )}{" "}
      {test ? (
        <>
          You order: <b>{test}</b>.
        </>
      ) : (
        "Which test would show it? Order one:"
      )}
    </>
  );
}

function Status({ step, losses }: { step: number; losses?: [number, number] }) {
  return (
    <>
      <span>
        step <b>{whole(step)}</b>
      </span>
      {losses?.every(Number.isFinite) &&
        LETTERS.map((letter, index) => (
          <span key={letter}>
            loss {letter} <b>{decimal(losses[index], 2)}</b>
          </span>
        ))}
    </>
  );
}
