import type { Given } from "../../quiz/index.ts";
import { Segmented } from "../controls/Segmented.tsx";

/** How sure a reader may be, in words. */
export const SURE: Record<1 | 2 | 3, string> = { 1: "Guessed", 2: "Fairly sure", 3: "Sure" };

interface Props {
  name: string;
  sure: Given["sure"];
  onChoose: (sure: 1 | 2 | 3) => void;
}

/** How sure the reader is of an answer, if they want to say. */
export function Sureness({ name, sure, onChoose }: Props) {
  return (
    <div className="sureness">
      <p className="quiz-aside">How sure are you? You may leave this out; it changes no mark.</p>
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
