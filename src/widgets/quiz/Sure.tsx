import { useRef } from "react";
import { Segmented } from "../controls/Segmented.tsx";

/** How sure a reader may be, in words. */
export const SURE: Record<1 | 2 | 3, string> = { 1: "Guessed", 2: "Fairly sure", 3: "Sure" };

interface Props {
  /** Names the group of radio buttons; once on a page. */
  name: string;
  sure: 1 | 2 | 3 | undefined;
  /** The answer is judged at once, so that this has to be said before it. */
  isFirst?: boolean;
  /** Undefined takes it back. */
  onChoose: (sure: 1 | 2 | 3 | undefined) => void;
}

/** How sure the reader is of an answer, if they want to say. */
export function Sure({ name, sure, isFirst = false, onChoose }: Props) {
  const root = useRef<HTMLDivElement>(null);
  return (
    <div className="quiz-sure" ref={root}>
      <p className="quiz-aside">
        {isFirst ? "Before you answer, how sure are you?" : "How sure are you?"} You may{" "}
        {sure === undefined ? (
          "leave this out"
        ) : (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              onChoose(undefined);
              root.current?.querySelector("input")?.focus();
            }}
          >
            leave this out
          </button>
        )}
        ; it changes no mark.
      </p>
      <Segmented
        legend="How sure you are"
        name={name}
        options={([1, 2, 3] as const).map((step) => ({ value: `${step}`, label: SURE[step] }))}
        chosen={sure === undefined ? null : `${sure}`}
        onChoose={(value) => onChoose(Number(value) as 1 | 2 | 3)}
      />
    </div>
  );
}
