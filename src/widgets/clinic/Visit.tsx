import { useState } from "react";
import type { Reading, Treatment } from "#experiments";
import { Chart } from "./Chart.tsx";
import type { ClinicCase } from "./clinic-case.ts";
import { Diagnosis } from "./Diagnosis.tsx";
import type { Patient } from "./patient.ts";
import { Treatments } from "./Treatments.tsx";
import { useExamination } from "./use-examination.ts";

interface Props {
  cases: ClinicCase[];
  patient: Patient<ClinicCase>;
  /** The reader named the fault on an earlier visit. */
  isDiagnosedBefore: boolean;
  onAnswer: (response: string[], verdict: "right" | "partial" | "wrong") => void;
  onNext: () => void;
}

/** One patient: run, read, name the fault, change one setting, run again. */
export function Visit({ cases, patient, isDiagnosedBefore, onAnswer, onNext }: Props) {
  const { kind, experiment } = patient;
  const examination = useExamination(experiment);
  const [before, setBefore] = useState<readonly Reading[] | null>(null);
  const [isDiagnosed, setIsDiagnosed] = useState(isDiagnosedBefore);
  const [treatment, setTreatment] = useState<Treatment | null>(null);

  async function run() {
    setTreatment(null);
    const readings = await examination.start(experiment);
    if (readings) setBefore(readings);
  }

  return (
    <div>
      <Chart
        name={`clinic-${patient.number}`}
        examination={examination}
        before={treatment === null ? null : before}
        end={experiment.steps}
        onRun={() => void run()}
      />
      {before && (
        <Diagnosis
          cases={cases}
          kind={kind}
          readings={before}
          isDiagnosed={isDiagnosed}
          onName={(fault) => {
            const isRight = fault === kind.id;
            if (isRight) setIsDiagnosed(true);
            onAnswer([fault], isRight ? "right" : "wrong");
          }}
        />
      )}
      {before && isDiagnosed && (
        <Treatments
          patient={patient}
          before={before}
          onTry={(chosen, changed) => {
            setTreatment(chosen);
            return examination.start(changed);
          }}
          onOutcome={(chosen, isCured) =>
            onAnswer([kind.id, chosen], isCured ? "right" : "partial")
          }
          onNext={onNext}
        />
      )}
    </div>
  );
}
