import { useEffect, useState } from "react";
import type { Wanted } from "./Begin.tsx";
import { loadPaper, type LoadedPaper } from "./load-paper.ts";

/** A test that is wanted, once it is loaded; `problem` says why it is not. */
export interface PaperLoading {
  paper: LoadedPaper | null;
  problem: string | null;
  retry: () => void;
}

/** Loads the test that is wanted from the question bank at an address; nothing while none is wanted. */
export function usePaper(address: string, edition: string, wanted: Wanted | null): PaperLoading {
  const [paper, setPaper] = useState<LoadedPaper | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const { size, number } = wanted ?? {};

  useEffect(() => {
    if (size === undefined || number === undefined) return;
    let isCurrent = true;
    setProblem(null);
    loadPaper(address, size, number).then(
      (loaded) => {
        if (!isCurrent) return;
        if (loaded.bank.edition === edition) setPaper(loaded);
        else setProblem("The questions were renewed while this page was open. Load it again.");
      },
      () => {
        if (isCurrent) setProblem("The questions could not be loaded.");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [address, edition, size, number, tries]);

  const isWanted = paper !== null && paper.size === size && paper.number === number;
  return { paper: isWanted ? paper : null, problem, retry: () => setTries(tries + 1) };
}
