import { useEffect, useRef, useState } from "react";
import type { Reading } from "#experiments";
import { Html } from "../quiz/Html.tsx";
import { VERDICTS } from "../quiz/words.ts";
import type { ClinicCase } from "./clinic-case.ts";
import { findingOfRun } from "./finding.ts";
import { Options } from "./Options.tsx";

interface Props {
  cases: ClinicCase[];
  kind: ClinicCase;
  readings: readonly Reading[];
  isDiagnosed: boolean;
  onName: (fault: string) => void;
}

/** The faults to choose from; a wrong one hears which monitor excludes it. */
export function Diagnosis({ cases, kind, readings, isDiagnosed, onName }: Props) {
  const [named, setNamed] = useState<string[]>([]);
  const last = named.at(-1) ?? null;
  const found = useRef<HTMLParagraphElement>(null);
  // The list goes when its question is answered; whoever stood in it is taken to the answer.
  useEffect(() => {
    if (last === kind.id) found.current?.focus();
  }, [last]);
  if (isDiagnosed)
    return (
      <p className="quiz-feedback clinic-found" ref={found} tabIndex={-1} role="status">
        <b>{VERDICTS.right}</b> {kind.fault}: in this patient,{" "}
        {findingOfRun(kind.monitor, readings)}.
      </p>
    );
  const fault = cases.find(({ id }) => id === last);
  return (
    <Options
      legend="What is wrong with it?"
      options={cases.map(({ id, fault }) => ({
        value: id,
        label: fault,
        isTried: named.includes(id),
      }))}
      chosen={last}
      below={fault && <Verdict fault={fault} kind={kind} readings={readings} />}
      onChoose={(id) => {
        setNamed([...named.filter((other) => other !== id), id]);
        onName(id);
      }}
    />
  );
}

function Verdict({
  fault,
  kind,
  readings,
}: { fault: ClinicCase } & Pick<Props, "kind" | "readings">) {
  const found = findingOfRun(fault.monitor, readings);
  const notThat = kind.notThat[fault.id];
  return (
    <div className="quiz-feedback">
      <p>
        <b>{VERDICTS.wrong}</b>{" "}
        {notThat ? notThat.words : `${fault.sign} In this patient, ${found}.`}
      </p>
      {notThat?.refuted && <Html html={notThat.refuted} />}
    </div>
  );
}
