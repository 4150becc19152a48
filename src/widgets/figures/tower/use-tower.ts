import { useEffect, useRef, useState } from "react";
import type { Experiment } from "#experiments";
import type { FigureControl } from "../../figure/use-figure.ts";
import { towerOf, type Tower } from "./tower.ts";

/** Builds one tower after the other: the old one stands until the new one is measured, and of what is wanted meanwhile only the last is kept. */
export function useTower(figure: FigureControl, start: Tower) {
  const { view, live } = figure;
  const [present] = figure.experiments;
  const measured = view.frame?.runs[0].layers;
  const shown = useRef(start);
  if (measured) shown.current = towerOf(measured);
  const [wanted, setWanted] = useState<Experiment | null>(null);
  const isBusy = useRef(false);
  const open = (next: Experiment) => {
    isBusy.current = true;
    figure.restart([next]);
    live.seek(0);
  };
  const rebuild = (next: Experiment) => {
    setWanted(next);
    if (!isBusy.current) open(next);
  };
  const openAnew = (next: Experiment) => {
    setWanted(null);
    open(next);
  };
  useEffect(() => {
    if (!view.frame && !view.refused) return;
    isBusy.current = false;
    if (wanted && wanted !== present) open(wanted);
  }, [view.frame, view.refused]);
  return {
    shown,
    isMeasured: measured !== undefined,
    wanted: wanted ?? present,
    rebuild,
    openAnew,
  };
}
