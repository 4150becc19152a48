import { useState } from "react";
import {
  MOST_NUMBER,
  PAPER_SIZES,
  paperName,
  readPaperName,
  type PaperSize,
} from "../../quiz/index.ts";
import { Segmented } from "../controls/Segmented.tsx";
import { minutesFor } from "./clock.ts";

/** Which test, and how it is sat. */
export interface Wanted {
  size: PaperSize;
  number: number;
}

interface Props {
  edition: string;
  wanted: Wanted;
  /** The test was asked for by a name of this edition; null where only a number was given. */
  namedEdition: string | null;
  onChange: (wanted: Wanted) => void;
  onBegin: (minutes?: number) => void;
  onPrint: () => void;
}

/** Choosing a test: how many questions, which number, with or without a clock. */
export function Begin({ edition, wanted, namedEdition, onChange, onBegin, onPrint }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isTimed, setIsTimed] = useState(false);
  const [pastedEdition, setPastedEdition] = useState<string | null>(null);
  const { size, number } = wanted;
  const asked = pastedEdition ?? namedEdition;
  const isOther = asked !== null && asked !== edition;
  const read = typed === null ? { size, number, edition: null } : readTyped(typed, size);
  const name = paperName({ edition }, size, number);

  function type(text: string): void {
    setTyped(text);
    const next = readTyped(text, size);
    setPastedEdition(next?.edition ?? null);
    if (next) onChange({ size: next.size, number: next.number });
  }

  return (
    <form
      className="paper-begin"
      onSubmit={(event) => {
        event.preventDefault();
        if (read) onBegin(isTimed ? minutesFor(size) : undefined);
      }}
    >
      <Segmented
        legend="How many questions"
        name="size"
        options={PAPER_SIZES.map((each) => ({ value: `${each}`, label: `${each} questions` }))}
        chosen={`${size}`}
        onChoose={(value) => {
          setPastedEdition(null);
          onChange({ size: Number(value) as PaperSize, number });
        }}
      />
      <div className="paper-row">
        <label>
          Number{" "}
          <input
            type="text"
            className="quiz-number"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={read === null || undefined}
            aria-describedby="paper-number-words"
            value={typed ?? String(number)}
            onChange={({ target }) => type(target.value)}
          />
        </label>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            setTyped(null);
            setPastedEdition(null);
            onChange({ size, number: drawNumber() });
          }}
        >
          Draw another
        </button>
      </div>
      <p className="quiz-aside" id="paper-number-words" role="status">
        {read === null ? (
          `This is no number of a test. A whole number from 1 to ${MOST_NUMBER} is, and a name such as ${name}.`
        ) : (
          <>
            This is test <b>{name}</b>. Whoever takes the same name gets the same questions with the
            same numbers, so that a class can sit it together: <a href={`#${name}`}>a link to it</a>
            .
          </>
        )}
      </p>
      {isOther && read !== null && (
        <p className="quiz-aside" role="status">
          The name you were given ends in {asked}. Questions were added or taken out since then, so
          that this test may differ from theirs.
        </p>
      )}
      <label className="paper-check">
        <input
          type="checkbox"
          checked={isTimed}
          onChange={({ target }) => setIsTimed(target.checked)}
        />
        Against the clock: {minutesFor(size)} minutes, which run on when you leave
      </label>
      <div className="paper-row">
        <button type="submit" className="button button-primary" disabled={read === null}>
          Begin
        </button>
        <button type="button" className="button" disabled={read === null} onClick={onPrint}>
          Print it
        </button>
      </div>
    </form>
  );
}

/** A number of a test that nobody chose. */
export function drawNumber(): number {
  return 1 + (crypto.getRandomValues(new Uint32Array(1))[0] % MOST_NUMBER);
}

/** "4711" is a number for the size at hand, "20-4711-k3f9" the name of a test. */
function readTyped(text: string, size: PaperSize): ReturnType<typeof readPaperName> {
  return readPaperName(/^\s*\d+\s*$/.test(text) ? `${size}-${text.trim()}` : text);
}
