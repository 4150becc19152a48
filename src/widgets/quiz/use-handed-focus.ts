import { useLayoutEffect, useRef, type RefObject } from "react";

/** What takes the focus in a form: an option each, else the first field. */
const CONTROLS = "button.quiz-option, .quiz-option input, form input, select, textarea, .quiz-move";

/**
 * A question that was readable becomes a form, and what a reader had reached in it by keyboard goes:
 * the focus passes to what takes its place. To be called right before `isLive` becomes true.
 */
export function useHandedFocus(root: RefObject<HTMLElement | null>, isLive: boolean): () => void {
  const held = useRef<Element | null>(null);
  const place = useRef(0);
  useLayoutEffect(() => {
    if (!isLive || held.current === null || held.current.isConnected) return;
    const controls = root.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [];
    (controls[place.current] ?? controls[0])?.focus({ preventScroll: true });
  }, [isLive]);
  return () => {
    const summaries = [...(root.current?.querySelectorAll("summary") ?? [])];
    place.current = summaries.findIndex((summary) => summary === document.activeElement);
    held.current = summaries[place.current] ?? null;
  };
}
