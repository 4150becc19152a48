import { useEffect, useState } from "react";
import { monitors, type Monitor, type Reading } from "#experiments";
import { significant, whole } from "../../charts/format.ts";
import { Picture } from "../../charts/Picture.tsx";
import { Segmented } from "../controls/Segmented.tsx";
import { finding } from "./finding.ts";
import { MonitorPicture } from "./MonitorPicture.tsx";
import type { Examination } from "./use-examination.ts";

interface Props {
  /** Names the groups of radio buttons. */
  name: string;
  examination: Examination;
  /** The untreated run, once there is a re-run to compare it with. */
  before: readonly Reading[] | null;
  /** The last step of the untreated run. */
  end: number;
  onRun: () => void;
}

const OPTIONS = Object.entries(monitors).map(([value, label]) => ({
  value: value as Monitor,
  label,
}));
const RUNS = [
  { value: "before", label: "Untreated" },
  { value: "after", label: "With the change" },
] as const;

/** The monitors of a run: one picture at a time, and a slider along its steps. */
export function Chart({ name, examination, before, end, onRun }: Props) {
  const { state } = examination;
  const [monitor, setMonitor] = useState<Monitor>("loss");
  const [side, setSide] = useState<"before" | "after">("after");
  const [chosen, setChosen] = useState<number | null>(null);
  const readings = before && side === "before" ? before : examination.readings;
  const at = Math.min(chosen ?? Infinity, readings.length - 1);
  const reading = readings[at];
  // A new run is watched as it goes, from whatever run the reader was looking at.
  useEffect(() => {
    if (state !== "running") return;
    setChosen(null);
    setSide("after");
  }, [state]);
  const words = reading
    ? `At step ${reading.step}, ${finding(monitor, reading)}.`
    : "Nothing is known of it yet. Run it, and read its monitors.";

  return (
    <>
      <Picture
        label={reading ? `${monitors[monitor]}. ${words}` : monitors[monitor]}
        height={(width) => (width < 480 ? 280 : 320)}
      >
        {(size) => (
          <MonitorPicture
            size={size}
            monitor={monitor}
            readings={readings}
            at={at}
            end={Math.max(end, readings.at(-1)?.step ?? 0)}
          />
        )}
      </Picture>
      <p className="clinic-finding">{words}</p>
      <div className="clinic-monitors">
        <Segmented
          legend="Monitor"
          name={`${name}-monitor`}
          options={OPTIONS}
          chosen={monitor}
          onChoose={setMonitor}
        />
      </div>
      {before && (
        <Segmented
          legend="Run"
          name={`${name}-run`}
          options={[...RUNS]}
          chosen={side}
          onChoose={setSide}
        />
      )}
      <input
        type="range"
        aria-label="Step"
        min={0}
        max={Math.max(1, readings.length - 1)}
        value={Math.max(0, at)}
        disabled={readings.length < 2}
        aria-valuetext={reading ? words : "not run yet"}
        onChange={(event) => setChosen(event.target.valueAsNumber)}
      />
      <div className="figure-actions clinic-actions">
        <button
          type="button"
          className={state === "none" ? "button button-primary" : "button"}
          onClick={onRun}
        >
          {state === "none" ? "Run" : "Run it untreated again"}
        </button>
        <span className="figure-status" role="status">
          {reading && (
            <>
              <span>
                step <b>{whole(reading.step)}</b>
              </span>
              <span>
                loss <b>{significant(reading.loss, 2)}</b>
              </span>
            </>
          )}
        </span>
      </div>
      {state === "ended" && examination.hasJumped && (
        <p className="quiz-aside">
          With reduced motion the run jumps to its end; the slider goes back.
        </p>
      )}
      {state === "failed" && (
        <p className="clinic-finding" role="alert">
          The run broke off after step {examination.readings.at(-1)?.step}: its numbers were no
          longer finite.
        </p>
      )}
    </>
  );
}
