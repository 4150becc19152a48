import { useLayoutEffect, useRef, useState, type ReactNode } from "react";

interface Props {
  legend: string;
  children: ReactNode;
}

/**
 * Controls that stand in for a gesture. They show when the keyboard reaches them and stay from then
 * on: were they to go as the focus leaves, what is below would move away under a pointer that
 * presses it.
 */
export function KeysOnly({ legend, children }: Props) {
  const [isReached, setIsReached] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // The browser brought the unseen control into view; shown, it may lie below the window again.
  useLayoutEffect(() => {
    if (isReached) place.current?.scrollIntoView({ block: "nearest" });
  }, [isReached]);
  return (
    // A fieldset does not clip its legend, so that something around it has to.
    <div
      ref={place}
      className={isReached ? undefined : "visually-hidden"}
      onFocus={() => setIsReached(true)}
    >
      <fieldset className="keys-only">
        <legend>{legend}</legend>
        {children}
      </fieldset>
    </div>
  );
}
