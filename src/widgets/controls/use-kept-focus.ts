import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from "react";

/**
 * Hands the focus on when the control that had it goes or is disabled: to a button that stays, or
 * to the first control around it while that button is disabled.
 */
export function useKeptFocus(stays: RefObject<HTMLButtonElement | null>) {
  const held = useRef<{ control: Element; around: Element } | null>(null);
  useLayoutEffect(() => {
    if (!held.current) return;
    const { control, around } = held.current;
    if (control.isConnected && !control.matches(":disabled")) return;
    held.current = null;
    const next = stays.current?.disabled
      ? around.querySelector<HTMLElement>("input:enabled, button:enabled")
      : stays.current;
    next?.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ target, currentTarget }: FocusEvent) => {
      held.current = { control: target, around: currentTarget };
    },
    onBlur: () => {
      held.current = null;
    },
  };
}
