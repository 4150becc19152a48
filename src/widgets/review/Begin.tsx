import { useState } from "react";
import { Segmented } from "../controls/Segmented.tsx";

interface Props {
  /** How many wait. */
  count: number;
  onBegin: (length: number) => void;
}

const LENGTHS = [5, 10, 20];
const USUAL = 10;

/** How many questions, where there is a choice, and the button that begins. */
export function Begin({ count, onBegin }: Props) {
  const shorter = LENGTHS.filter((length) => length < count);
  const [wanted, setWanted] = useState(USUAL);
  const length = shorter.includes(wanted) ? wanted : count;
  return (
    <form
      className="review-begin"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin(length);
      }}
    >
      {shorter.length > 0 && (
        <Segmented
          legend="How many questions"
          name="length"
          options={[
            ...shorter.map((each) => ({ value: `${each}`, label: `${each}` })),
            { value: `${count}`, label: `All ${count}` },
          ]}
          chosen={`${length}`}
          onChoose={(value) => setWanted(Number(value))}
        />
      )}
      <button type="submit" className="button button-primary">
        Begin
      </button>
    </form>
  );
}
