import { useEffect, useRef, useState } from "react";
import type { SeedResult } from "#experiments";
import type { Evidence } from "../../course/evidence.ts";
import { runClaim, type ClaimRequest } from "../../session/index.ts";

/** What the reader ran of a claim, and how to run more. */
export interface Runs {
  /** Seeds that were run again or anew one by one. */
  again: ReadonlyMap<number, SeedResult>;
  /** Seeds of the limit. */
  beyond: ReadonlyMap<number, SeedResult>;
  /** Seeds that the build never ran, in their order. */
  fresh: SeedResult[];
  /** How far the present request is; null when nothing runs. */
  busy: { done: number; total: number } | null;
  problem: string;
  runOne: (seed: number) => void;
  runMany: (count: number) => void;
  runLimit: (seed: number) => void;
  stop: () => void;
}

/** Runs seeds of a claim in a worker, one request at a time, and remembers what came out. */
export function useRuns({ lesson, id, certified }: Evidence): Runs {
  const [ran, setRan] = useState<{ part: ClaimRequest["part"]; result: SeedResult }[]>([]);
  const [busy, setBusy] = useState<Runs["busy"]>(null);
  const [problem, setProblem] = useState("");
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);

  const request = (part: ClaimRequest["part"], seeds: number[]) => {
    setProblem("");
    setBusy({ done: 0, total: seeds.length });
    end.current = runClaim({ lesson, id, part, seeds }, (report) => {
      if (report.type === "ran") {
        setRan((before) => [...before, { part, result: report.result }]);
        setBusy((before) => before && { ...before, done: before.done + 1 });
        return;
      }
      if (report.type === "problem") setProblem(report.message);
      setBusy(null);
    });
  };
  const last = certified.seeds[1];
  const of = (part: ClaimRequest["part"]) =>
    new Map(ran.filter((one) => one.part === part).map(({ result }) => [result.seed, result]));
  const again = of("claim");
  const fresh = [...again.values()]
    .filter(({ seed }) => seed > last)
    .sort((a, b) => a.seed - b.seed);
  return {
    again,
    beyond: of("limit"),
    fresh,
    busy,
    problem,
    runOne: (seed) => request("claim", [seed]),
    runMany: (count) => {
      const seeds: number[] = [];
      for (let seed = last + 1; seeds.length < count; seed++)
        if (!again.has(seed)) seeds.push(seed);
      request("claim", seeds);
    },
    runLimit: (seed) => request("limit", [seed]),
    stop: () => {
      end.current?.();
      setBusy(null);
    },
  };
}
