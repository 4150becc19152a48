import { useState } from "react";
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
  if (isDiagnosed && last === null)
    return (
      <p className="quiz-feedback">
        You named the fault: <b>{kind.fault}</b>.
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
        if (isDiagnosed) return;
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
  if (fault.id === kind.id)
    return (
      <p className="quiz-feedback">
        <b>{VERDICTS.right}</b> In this patient, {found}.
      </p>
    );
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
