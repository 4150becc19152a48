import { useEffect, useState } from "react";
import type { Bank } from "../../quiz/index.ts";
import { askables, type Askable } from "./askable.ts";

/** What can be asked, once it is loaded; `problem` says why it is not. */
export interface Loading {
  items: Askable[] | null;
  problem: string | null;
  retry: () => void;
}

/** Loads the question banks at these addresses, and what draws drills, so that a session goes on offline. */
export function useAskables(addresses: readonly string[]): Loading {
  const [items, setItems] = useState<Askable[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    setProblem(null);
    Promise.all(addresses.map(fetchBank)).then(
      (banks) => {
        if (isCurrent) setItems(askables(banks));
      },
      () => {
        if (isCurrent) setProblem("The questions could not be loaded. Try when you are online.");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [addresses.join(" "), tries]);

  useEffect(() => {
    if (items) void loadDrills(items).catch(() => undefined);
  }, [items]);

  return { items, problem, retry: () => setTries(tries + 1) };
}

async function fetchBank(address: string): Promise<Bank> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** What fails to load here is asked for again by the drill itself, which then says so. */
async function loadDrills(items: readonly Askable[]): Promise<void> {
  const { loadDrillsOf } = await import("../quiz/draw-in-page.ts");
  const lessons = new Set(items.filter((item) => "drill" in item).map(({ lesson }) => lesson));
  await Promise.all([...lessons].map(loadDrillsOf));
}
