import { useEffect, useRef, useState } from "react";
import { valuesAt, type SeedResult } from "#experiments";
import type { Evidence } from "../../course/evidence.ts";
import { useKeptFocus } from "../controls/use-kept-focus.ts";
import { RunsPicture, type RunsRow } from "../../charts/RunsPicture.tsx";
import { rowsOf } from "./rows.ts";
import { nameOf, sameBits, said, valueText } from "./words.ts";
import { useRuns } from "./use-runs.ts";

interface Props {
  /** Where the evidence is: the claim and its row as JSON. */
  address: string;
}

/** How many seeds "new ones" are. */
const MANY = 40;

/** The runs of a claim in hand: any seed looked up, run again here, or forty that nobody ran before. */
export function ClaimRuns({ address }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  const [problem, setProblem] = useState("");
  useEffect(() => {
    const controller = new AbortController();
    fetch(address, { signal: controller.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        setEvidence(await response.json());
      })
      .catch((error: Error) => {
        if (error.name !== "AbortError") setProblem("The runs of the build could not be loaded.");
      });
    return () => controller.abort();
  }, [address]);
  useEffect(() => {
    if (evidence) ref.current?.closest(".claim-runs")?.setAttribute("data-live", "");
  }, [evidence]);
  return (
    <div className="claim-live needs-script" ref={ref}>
      {problem && <p className="claim-note">{problem}</p>}
      {evidence && <Hands evidence={evidence} />}
    </div>
  );
}

function Hands({ evidence }: { evidence: Evidence }) {
  const { certified, effect, failed, limit } = evidence;
  const [first, last] = certified.seeds;
  const [typed, setTyped] = useState("");
  const runs = useRuns(evidence);
  // Stop goes when the runs end by themselves; the button that began them takes the focus back.
  const began = useRef<HTMLButtonElement>(null);
  const keptFocus = useKeptFocus(began);
  const begin = (button: HTMLButtonElement, run: () => void) => {
    if (busy) return;
    began.current = button;
    run();
  };
  // Said and not `disabled` while it runs: a button that is disabled loses the focus.
  const busy = runs.busy !== null;
  const seed = /^\d{1,9}$/.test(typed) ? Number(typed) : null;
  const inBuild = seed !== null && seed >= first && seed <= last;
  const rows = rowsOf(evidence, runs.fresh);
  const again = seed === null ? undefined : runs.again.get(seed);
  const beyond = seed === null ? undefined : runs.beyond.get(seed);
  const freshHeld = runs.fresh.filter(({ holds }) => holds).length;
  return (
    <>
      <RunsPicture
        rows={rows}
        {...evidence.bars[effect]}
        name={nameOf(evidence)}
        picked={pickedIn(rows, evidence, runs.fresh, seed)}
      />
      <form
        className="claim-hands"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const { submitter } = event.nativeEvent as SubmitEvent;
          if (seed !== null) begin(submitter as HTMLButtonElement, () => runs.runOne(seed));
        }}
      >
        <label>
          Random start (seed){" "}
          <input
            type="number"
            min={0}
            max={999_999_999}
            inputMode="numeric"
            placeholder={`${first} to ${last}`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button className="button" disabled={seed === null} aria-disabled={busy}>
          Run this seed
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={busy}
          onClick={(event) => begin(event.currentTarget, () => runs.runMany(MANY))}
        >
          Run forty new seeds
        </button>
        {limit && (
          <button
            type="button"
            className="button button-quiet"
            aria-disabled={busy}
            onClick={(event) => begin(event.currentTarget, () => runs.runLimit(seed ?? first))}
          >
            Run its limit
          </button>
        )}
        {busy && (
          <button type="button" className="button button-quiet" onClick={runs.stop} {...keptFocus}>
            Stop
          </button>
        )}
      </form>
      <div className="claim-said" aria-live="polite">
        {inBuild && (
          <p>
            In the build, seed {seed}: {said(evidence, valuesAt(certified, seed))}.
          </p>
        )}
        {seed !== null && !inBuild && !again && (
          <p>
            The build ran seeds {first} to {last}. Seed {seed} is new: run it.
          </p>
        )}
        {again && (
          <p>
            Here, seed {again.seed}: {said(evidence, again.values)}.{" "}
            {inBuild && sameBits(again.hash, certified.hashes[again.seed - first])}
          </p>
        )}
        {beyond && limit && (
          <p>
            Its limit at seed {beyond.seed}: {valueText(evidence, beyond.values[effect])}, and the
            bar is {beyond.holds ? "cleared even there" : "missed, as it should be"}.{" "}
            {limit.runs.hashes[beyond.seed] !== undefined &&
              sameBits(beyond.hash, limit.runs.hashes[beyond.seed - limit.runs.seeds[0]])}
          </p>
        )}
        {runs.busy !== null && runs.busy.total > 1 && (
          <p>
            {runs.busy.done} of {runs.busy.total} new seeds.
          </p>
        )}
        {runs.busy === null && runs.fresh.length > 0 && (
          <p>
            Of {runs.fresh.length} seeds that the build never ran, {runs.fresh[0].seed} to{" "}
            {runs.fresh[runs.fresh.length - 1].seed}, it held for {freshHeld}.
          </p>
        )}
        {runs.problem && <p>{runs.problem}</p>}
      </div>
      {failed.length > 0 && (
        <p className="claim-failed">
          It did not hold for seed{failed.length > 1 && "s"}{" "}
          {failed.map((one) => (
            <button
              key={one}
              className="button button-quiet"
              aria-pressed={seed === one}
              onClick={() => setTyped(String(one))}
            >
              {one}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

function pickedIn(
  rows: RunsRow[],
  { certified: { seeds } }: Evidence,
  fresh: SeedResult[],
  seed: number | null,
): { row: number; index: number } | null {
  if (seed === null) return null;
  if (seed >= seeds[0] && seed <= seeds[1]) return { row: 0, index: seed - seeds[0] };
  const index = fresh.findIndex((result) => result.seed === seed);
  return index < 0 || rows.length < 2 ? null : { row: 1, index };
}
