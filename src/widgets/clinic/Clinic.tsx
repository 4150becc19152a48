import { useEffect, useRef, useState } from "react";
import { questionOfCase } from "#experiments";
import { note } from "../../progress/index.ts";
import { useProgress } from "../quiz/use-progress.ts";
import type { ClinicCase } from "./clinic-case.ts";
import { pastOf, patientOf } from "./patient.ts";
import { Visit } from "./Visit.tsx";

/** Patient after patient: each has one fault, which nothing but the monitors tells. */
export function Clinic({ cases }: { cases: ClinicCase[] }) {
  const { state, status, isLoaded } = useProgress();
  const [called, setCalled] = useState<number | null>(null);
  const head = useRef<HTMLParagraphElement>(null);
  const past = pastOf(cases, state);
  // Whoever was not well when the reader left is still there.
  useEffect(() => {
    if (isLoaded && called === null)
      setCalled(Math.max(1, past.isCured ? past.number + 1 : past.number));
  }, [isLoaded]);
  if (called === null) return <div className="clinic live" aria-busy="true" />;
  const patient = patientOf(cases, called);
  return (
    <div className="clinic live">
      <p className="clinic-head" role="status" ref={head} tabIndex={-1}>
        <b>Patient {called}</b>
        <span>
          Faults named so far: {past.diagnosed} of {cases.length}
        </span>
      </p>
      <Visit
        key={called}
        cases={cases}
        patient={patient}
        isDiagnosedBefore={past.number === called && past.isDiagnosed}
        onAnswer={(response, verdict) => {
          const question = questionOfCase(patient.kind);
          const last = state.questions.get(question)?.last.data;
          const attempt = last?.seed === called ? last.attempt + 1 : 1;
          void note("answered", { question, seed: called, response, verdict, attempt });
        }}
        onNext={() => {
          setCalled(called + 1);
          head.current?.focus();
        }}
      />
      {status.words && <p className="quiz-aside">{status.words}</p>}
    </div>
  );
}
