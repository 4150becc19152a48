import { useState } from "react";
import {
  meets,
  treated,
  treatments,
  type Experiment,
  type Reading,
  type Treatment,
} from "#experiments";
import type { ClinicCase } from "./clinic-case.ts";
import { findingOfRun, outcomeOf } from "./finding.ts";
import { Options } from "./Options.tsx";
import type { Patient } from "./patient.ts";

interface Props {
  patient: Patient<ClinicCase>;
  /** The readings of the untreated run. */
  before: readonly Reading[];
  /** Runs the changed experiment; null when another run came between. */
  onTry: (treatment: Treatment, changed: Experiment) => Promise<readonly Reading[] | null>;
  onOutcome: (treatment: Treatment, isCured: boolean) => void;
  onNext: () => void;
}

interface Outcome {
  words: string;
  isCured: boolean;
}

/** One setting to change; the re-run decides, also for a change that is on no list of cures. */
export function Treatments({ patient, before, onTry, onOutcome, onNext }: Props) {
  const { kind, experiment } = patient;
  const [tried, setTried] = useState<Treatment[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isWell, setIsWell] = useState(false);

  async function give(treatment: Treatment) {
    setTried([...tried.filter((other) => other !== treatment), treatment]);
    setOutcome(null);
    const changed = treated(treatment, experiment, before);
    if (JSON.stringify(changed) === JSON.stringify(experiment))
      return setOutcome({
        words: "It is so already: the re-run would be the same run.",
        isCured: false,
      });
    const after = await onTry(treatment, changed);
    if (after === null) return;
    const isCured = meets(kind.bar, after, changed);
    const isEnded = after.at(-1)?.step === changed.steps;
    const words = outcomeOf(kind.bar, after, isEnded);
    setOutcome({
      isCured,
      words: isCured ? words : `${words} Now, ${findingOfRun(kind.monitor, after)}.`,
    });
    if (isCured) setIsWell(true);
    onOutcome(treatment, isCured);
  }

  const last = tried.at(-1) ?? null;
  return (
    <>
      <Options
        legend="Change one setting. It runs again from the same data and, where their rule stays, the same first weights."
        options={Object.entries(treatments).map(([value, label]) => ({
          value,
          label,
          isTried: tried.includes(value as Treatment),
        }))}
        chosen={last}
        below={
          <p className="quiz-feedback">
            {outcome ? (
              <>
                <b>{outcome.isCured ? "Cured." : "Not yet."}</b> {outcome.words}
              </>
            ) : (
              "Running again."
            )}
          </p>
        }
        onChoose={(value) => void give(value as Treatment)}
      />
      {isWell && (
        <button type="button" className="button button-primary" onClick={onNext}>
          Another patient
        </button>
      )}
    </>
  );
}
